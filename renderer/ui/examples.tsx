/** The gallery: examples.html#example=home-5&profile=lobby-21&text=normal&theme=warm. For people and for tests; never shipped. */
import '../styles/base.css';
import { type ComponentChildren, render } from 'preact';
import { profileIds, profiles } from '#shared/accessibility/profiles.ts';
import { textSizes } from '#shared/accessibility/text-sizes.ts';
import { themeNames } from '#shared/accessibility/themes.ts';
import { applyDisplay } from '../accessibility/display.ts';
import type { Example } from './example.ts';
import { exampleChrome } from './example-chrome.ts';
import { Screen } from './screen/screen.tsx';
import { ScreenFrame } from './screen/screen-frame.tsx';
import { ScreenChromeProvider } from './screen/screen-chrome.ts';

const modules = import.meta.glob<{ examples: readonly Example[] }>('./*/*.examples.tsx', { eager: true });
const examples = Object.values(modules).flatMap((module) => module.examples);

function pick<V extends string>(wanted: URLSearchParams, name: string, all: readonly V[], other: V): V {
  return all.find((value) => value === wanted.get(name)) ?? other;
}

function show(): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const profile = profiles[pick(wanted, 'profile', profileIds, 'lobby-21')];
  applyDisplay(document.documentElement, {
    profile,
    pxPerMm: profile.pxPerMm,
    textSize: pick(wanted, 'text', textSizes, 'normal'),
    theme: pick(wanted, 'theme', themeNames, 'warm'),
    isCalm: wanted.has('calm'),
    isSteady: false,
  });
  const example = examples.find(({ name }) => name === wanted.get('example'));
  const shown = example === undefined ? contents() : placed(example);
  render(
    <ScreenChromeProvider key={example?.name} value={exampleChrome}>
      {shown}
    </ScreenChromeProvider>,
    document.body,
  );
}

show();
addEventListener('hashchange', show);

function placed({ kind, name, render: example }: Example): ComponentChildren {
  if (kind === 'whole') return example();
  return <ScreenFrame>{kind === 'screen' ? example() : <Screen heading={name}>{example()}</Screen>}</ScreenFrame>;
}

function contents(): ComponentChildren {
  return (
    <ul data-examples>
      {examples.map(({ name }) => (
        <li key={name}>
          <a href={`#example=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
