/** The gallery: examples.html?example=tile-lead&profile=lobby-21&text=normal&theme=warm. For people and for tests; never shipped. */
import '../styles/base.css';
import { type ComponentChildren, render } from 'preact';
import { profileIdSchema, profiles } from '#shared/accessibility/profiles.ts';
import { textSizes } from '#shared/accessibility/text-sizes.ts';
import { themeNames } from '#shared/accessibility/themes.ts';
import { applyDisplay } from '../accessibility/display.ts';
import type { Example } from './example.ts';
import { exampleChrome } from './example-chrome.ts';
import { Screen } from './screen/screen.tsx';
import { ScreenChromeProvider } from './screen/screen-chrome.ts';

const modules = import.meta.glob<{ examples: readonly Example[] }>('./*/*.examples.tsx', { eager: true });
const examples = Object.values(modules).flatMap((module) => module.examples);

const wanted = new URLSearchParams(location.search);
const pick = <V extends string>(all: readonly V[], name: string, other: V): V =>
  all.find((value) => value === wanted.get(name)) ?? other;
const profile = profiles[pick(profileIdSchema.options, 'profile', 'lobby-21')];

applyDisplay(document.documentElement, {
  profile,
  pxPerMm: profile.pxPerMm,
  textSize: pick(textSizes, 'text', 'normal'),
  theme: pick(themeNames, 'theme', 'warm'),
  isCalm: wanted.has('calm'),
});

const example = examples.find(({ name }) => name === wanted.get('example'));
render(
  <ScreenChromeProvider value={exampleChrome}>{example === undefined ? contents() : placed(example)}</ScreenChromeProvider>,
  document.body,
);

function placed({ kind, name, render: show }: Example): ComponentChildren {
  return kind === 'screen' ? show() : <Screen heading={name}>{show()}</Screen>;
}

function contents(): ComponentChildren {
  return (
    <ul data-examples>
      {examples.map(({ name }) => (
        <li key={name}>
          <a href={`?example=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
