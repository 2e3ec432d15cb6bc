import './icon.css';
import { icons, type IconName } from './icons.ts';

export interface IconProps {
  readonly name: IconName;
}

/** A line icon in the colour and size of the text around it. Always beside words, so hidden from assistive tools (A-6b). */
export function Icon({ name }: IconProps) {
  return <svg key={name} class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" ref={drawing(name)} />;
}

type Draw = (svg: SVGSVGElement | null) => void;

const known = new Map<IconName, Draw>();

/** Puts the shapes of the file into an element: parsed once, then copied, which a slow kiosk feels with every list. */
function drawing(name: IconName): Draw {
  const before = known.get(name);
  if (before !== undefined) return before;
  const shapes = shapesOf(icons[name]);
  const draw: Draw = (svg) => svg?.replaceChildren(shapes.cloneNode(true));
  known.set(name, draw);
  return draw;
}

/** What stands inside `<svg …>` of the file: our own build's text, never a visitor's. */
function shapesOf(source: string): DocumentFragment {
  const file = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  const shapes = document.createDocumentFragment();
  shapes.append(...file.children);
  return shapes;
}
