import './icon.css';
import { icons, type IconName } from './icons.ts';

export interface IconProps {
  readonly name: IconName;
}

/** A line icon in the colour and size of the text around it. Always beside words, so hidden from assistive tools (A-6b). */
export function Icon({ name }: IconProps) {
  return <svg key={name} class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" ref={drawingOf(name)} />;
}

type Draw = (svg: SVGSVGElement | null) => void;

let drawings: ReadonlyMap<string, Draw> | undefined;

/** Puts an icon's shapes into an element: copied, which a slow kiosk feels with every list. */
function drawingOf(name: IconName): Draw | null {
  drawings ??= readDrawings();
  return drawings.get(name) ?? null;
}

/**
 * What stands inside `<svg …>` of each file: our own build's text, never a visitor's. All in one document, because it is making one that
 * takes the time: 3 ms on a slow kiosk, whether for one icon or for all.
 */
function readDrawings(): ReadonlyMap<string, Draw> {
  const all = `<svg xmlns="http://www.w3.org/2000/svg">${Object.values(icons).join('')}</svg>`;
  const files = [...new DOMParser().parseFromString(all, 'image/svg+xml').documentElement.children];
  return new Map(
    Object.keys(icons).map((name, index) => {
      const shapes = document.createDocumentFragment();
      shapes.append(...(files[index]?.children ?? []));
      return [name, (svg) => svg?.replaceChildren(shapes.cloneNode(true))];
    }),
  );
}
