import './icon.css';
import { icons, type IconName } from './icons.ts';

export interface IconProps {
  readonly name: IconName;
}

/** A line icon in the colour and size of the text around it. Always beside words, so hidden from assistive tools (A-6b). */
export function Icon({ name }: IconProps) {
  return <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" ref={drawingOf(name)} />;
}

type Draw = (svg: SVGSVGElement | null) => void;

const known = new Map<IconName, Draw>();

/** So many take about 10 ms on a slow kiosk: nobody's touch waits longer for them. */
const PORTION = 10;

/** Every icon that no screen has shown yet, some whenever there is nothing else to do: read when needed, they hold up a screen. */
export function readIcons(): void {
  const unread = allNames.filter((name) => !known.has(name)).slice(0, PORTION);
  if (unread.length === 0) return;
  read(unread);
  requestIdleCallback(readIcons);
}

const allNames = Object.keys(icons) as readonly IconName[];

/** Puts an icon's shapes into an element: copied, which a slow kiosk feels with every list. */
function drawingOf(name: IconName): Draw | null {
  if (!known.has(name)) read([name]);
  return known.get(name) ?? null;
}

/** What stands inside `<svg …>` of these files: our own build's text, never a visitor's. In one document: each takes time to make. */
function read(names: readonly IconName[]): void {
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${names.map((name) => icons[name]).join('')}</svg>`;
  const files = [...new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.children];
  for (const [index, name] of names.entries()) {
    const shapes = document.createDocumentFragment();
    shapes.append(...(files[index]?.children ?? []));
    known.set(name, (svg) => svg?.replaceChildren(shapes.cloneNode(true)));
  }
}
