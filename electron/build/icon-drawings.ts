/**
 * For the page's build: line icons as rules of a stylesheet, `.icon-check { d: path(…) }`, one path each. There the browser reads a path
 * once; as attributes of five shapes it is read, laid out and painted anew in every row of every list, and a slow kiosk feels it.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type CustomPlugin, optimize, type XastElement } from 'svgo';

interface Transform {
  readonly name: string;
  readonly transform: (code: string, id: string) => Promise<string | null>;
}

/** @param names of icons, as lucide calls them */
export function iconDrawings(names: readonly string[]): Transform {
  return {
    name: 'icon-drawings',
    async transform(code, id) {
      if (!id.endsWith('/icon/drawings.css')) return null;
      const rules = names.map(async (name) => `.icon-${name} { d: path('${await drawingOf(name)}'); }`);
      return [code, ...(await Promise.all(rules))].join('\n');
    },
  };
}

async function drawingOf(name: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`lucide-static/icons/${name}.svg`);
  return pathOf(await readFile(file, 'utf8'), name);
}

/**
 * @param svg a drawing of lines that all look alike, as lucide's are
 * @param name for who reads the error
 * @returns `d` of one path that draws the same
 * @throws when one path cannot: the build stops
 */
export function pathOf(svg: string, name: string): string {
  const { data } = optimize(svg, {
    multipass: true,
    plugins: [
      roundedRects,
      { name: 'convertShapeToPath', params: { convertArcs: true } },
      // With a hundredth, arcs that join lines bend by a pixel in the largest icon: seen in hands, gears and question marks.
      { name: 'convertPathData', params: { floatPrecision: 3 } },
      { name: 'mergePaths', params: { force: true } },
    ],
  });
  const [path, ...others] = [...data.matchAll(/<(?!\/|svg\b|!--)(\w+)(?: d="([^"]+)")?/g)];
  if (path?.[2] === undefined || others.length > 0) throw new Error(`«${name}» cannot be drawn as one path: ${data}`);
  return path[2];
}

/** The one shape that the library leaves as it is. */
const roundedRects: CustomPlugin = {
  name: 'roundedRects',
  fn: () => ({ element: { enter: (node) => void (node.name === 'rect' && becomePath(node)) } }),
};

function becomePath(rect: XastElement): void {
  const numberOf = (name: string): number => Number(rect.attributes[name] ?? 0);
  const [x, y, width, height] = [numberOf('x'), numberOf('y'), numberOf('width'), numberOf('height')];
  const radius = Math.max(numberOf('rx'), numberOf('ry'));
  if (radius === 0) return;
  const corner = (toX: number, toY: number): string => `a${radius} ${radius} 0 0 1 ${toX} ${toY}`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  rect.name = 'path';
  rect.attributes = {
    d:
      `M${x + radius} ${y}h${across}${corner(radius, radius)}v${down}${corner(-radius, radius)}` +
      `h${-across}${corner(-radius, -radius)}v${-down}${corner(radius, -radius)}z`,
  };
}
