import { describe, expect, it } from 'vitest';
import { A4_RATIO, sameSpot, viewsOf, widthsIn } from '../../../../renderer/ui/page-view/views.ts';

const desk = { width: 1400, height: 640 };
const tall = { width: 820, height: 900 };

describe('looking at a paper', () => {
  it('begins with the whole page and ends where the page is as wide as the place', () => {
    for (const place of [desk, tall]) {
      const widths = widthsIn(place);
      expect((widths[0] ?? 0) * A4_RATIO).toBeLessThanOrEqual(place.height + 1);
      expect(widths.length).toBeGreaterThan(1);
      expect(Math.max(...widths)).toBeLessThanOrEqual(place.width + 1);
      expect(Math.max(...widths)).toBeGreaterThan(place.width * 0.85);
      expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    }
  });

  it('a page that is seen whole is one stop, the next page another', () => {
    expect(viewsOf(2, widthsIn(desk)[0] ?? 0, desk)).toEqual([
      { page: 1, top: 0 },
      { page: 2, top: 0 },
    ]);
  });

  it('every strip of a page that is larger than the place comes into sight, from the top to the foot', () => {
    for (const place of [desk, tall]) {
      for (const width of widthsIn(place).slice(1)) {
        const views = viewsOf(1, width, place);
        expect(views[0]?.top).toBe(0);
        expect((views.at(-1)?.top ?? 0) + place.height).toBeCloseTo(width * A4_RATIO, 3);
        for (const [index, { top }] of views.entries()) expect(top - (views[index - 1]?.top ?? 0)).toBeLessThan(place.height);
      }
    }
  });

  it('another size goes on where one was: the same page, the same share of the way down', () => {
    const [whole = 0, , , largest = 0] = widthsIn(desk);
    const [small, large] = [viewsOf(2, whole * 1.5, desk), viewsOf(2, largest, desk)];
    const foot = (views: typeof small) => views.findLastIndex(({ page }) => page === 1);
    expect(sameSpot(small, foot(small), large)).toBe(foot(large));
    expect(sameSpot(large, foot(large), small)).toBe(foot(small));
    expect(sameSpot(small, foot(small) + 1, large)).toBe(foot(large) + 1);
    const middle = Math.floor(foot(large) / 2);
    expect(large[sameSpot(large, middle, large)]).toEqual(large[middle]);
    expect(sameSpot(large, foot(large), viewsOf(2, whole, desk))).toBe(0);
  });
});
