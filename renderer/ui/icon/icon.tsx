import './icon.css';
import { icons, type IconName } from './icons.ts';

export interface IconProps {
  readonly name: IconName;
}

/** A line icon in the colour and size of the text around it. Always beside words, so hidden from assistive tools (A-6b). */
export function Icon({ name }: IconProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: shapes(name) }}
    />
  );
}

const known = new Map<IconName, string>();

/** What stands inside `<svg …>` of the file: our own build's text, never a visitor's. */
function shapes(name: IconName): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const source = icons[name];
  const inner = source.slice(source.indexOf('>', source.indexOf('<svg')) + 1, source.lastIndexOf('</svg>'));
  const cut = inner.replaceAll(/>\s+</g, '><').trim();
  known.set(name, cut);
  return cut;
}
