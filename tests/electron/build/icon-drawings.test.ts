/** Line icons as one path each: what becomes of a drawing's shapes, and what stops the build. */
import { describe, expect, test } from 'vitest';
import { iconDrawings, pathOf } from '../../../electron/build/icon-drawings.ts';
import { icons } from '../../../renderer/ui/icon/icons.ts';

const drawing = (shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor">${shapes}</svg>`;
const path = (shapes: string): string => pathOf(drawing(shapes), 'tried');

describe('one path', () => {
  test('a rounded rectangle keeps its corners, whichever radius it tells', () => {
    const rounded = path('<rect width="10" height="6" x="4" y="8" rx="2"/>');
    expect(rounded).toBe('M6 8h6a2 2 0 0 1 2 2v2a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-2a2 2 0 0 1 2-2z');
    expect(path('<rect width="10" height="6" x="4" y="8" ry="2"/>')).toBe(rounded);
  });

  test('a rectangle without radius has none', () => {
    expect(path('<rect width="10" height="6" x="4" y="8"/>')).toBe('M4 8h10v6H4z');
  });

  test('several shapes are drawn one after the other', () => {
    const both = path('<circle cx="12" cy="12" r="10"/><line x1="12" x2="12" y1="8" y2="12"/><polyline points="2 3 5 6 9 6"/>');
    expect(both).toMatch(/a10 10 /);
    expect(both.match(/m/gi)).toHaveLength(3);
  });

  test('a dot stays a very short line: its round ends are what is seen', () => {
    expect(path('<path d="M4 4h9"/><path d="M12 17h.01"/>')).toBe('M4 4h9m-1 13h.01');
  });

  test('what lies a thousandth away is drawn there: arcs that end elsewhere look bent', () => {
    expect(path('<path d="M9.591 3.676a.6.6 0 0 1-.818.001"/>')).toBe('M9.591 3.676a.6.6 0 0 1-.818.001');
  });
});

test.each([
  ['a text', '<text x="1" y="9">i</text>'],
  ['a shape that is filled beside one that is not', '<path d="M2 2h4"/><path fill="red" d="M4 9h4v4z"/>'],
  ['nothing at all', ''],
])('%s stops the build, with the name of the icon', (_what, shapes) => {
  expect(() => path(shapes)).toThrow('«tried» cannot be drawn as one path');
});

test('the stylesheet of the drawings gets a rule for each icon of the page, and no other file does', async () => {
  const { transform } = iconDrawings(icons);
  const rules = (await transform('/* drawings */', '/renderer/ui/icon/drawings.css')) ?? '';
  const drawn = [...rules.matchAll(/^\.icon-(\S+) \{ d: path\('(M|m)[^']+'\); \}$/gm)].map(([, name]) => name);
  expect(drawn).toEqual(icons);
  expect(rules).toMatch(/^\/\* drawings \*\//);
  expect(await transform('', '/renderer/ui/icon/icon.css')).toBeNull();
});

test('a name that lucide does not know stops the build', async () => {
  await expect(iconDrawings(['no-such-icon']).transform('', '/icon/drawings.css')).rejects.toThrow('no-such-icon');
});
