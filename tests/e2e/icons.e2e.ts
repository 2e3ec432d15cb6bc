/** Each line icon of the page, as the built stylesheet draws it, looks as lucide drew it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { icons } from '../../renderer/ui/icon/icons.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';

/** As large as on the tiles of a lobby's screen. */
const SIDE = 96;
/** Edges of lines that cross are drawn once instead of twice: so many pixels differ by so much in the busiest icon, and none can tell. */
const FAINT = 64;
const MOST_PIXELS = 6;
/** The smallest has a line of two pixels' width across. */
const LEAST_INK = 300;

test('no icon is missing or bent', async ({ page, kiosk, browser }) => {
  await page.goto(kiosk.url);
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .filter((rule) => rule.startsWith('.icon'))
      .join('\n'),
  );
  const drawn = icons.map((name) => `<svg class="icon" viewBox="0 0 24 24"><path class="icon-${name}" /></svg>`);
  const originals = await Promise.all(
    icons.map((name) => readFile(createRequire(import.meta.url).resolve(`lucide-static/icons/${name}.svg`), 'utf8')),
  );

  const paper = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
  const found: Record<string, { readonly different: number; readonly ink: number }> = {};
  for (const [place, name] of icons.entries()) {
    const pictures: string[] = [];
    for (const svg of [originals[place], drawn[place]]) {
      await paper.setContent(
        `<style>${rules} body { margin: 0 } svg { display: block; width: ${SIDE}px !important; height: ${SIDE}px !important }</style>${svg}`,
      );
      pictures.push((await paper.screenshot()).toString('base64'));
    }
    found[name] = await paper.evaluate(compare, { pictures, faint: FAINT });
  }
  await paper.close();
  const wrong = Object.entries(found).filter(([, { different, ink }]) => different > MOST_PIXELS || ink < LEAST_INK);
  expect(Object.fromEntries(wrong)).toEqual({});
});

/** In the page: how many pixels of two pictures differ, and how many of the second one are drawn on. */
async function compare({ pictures, faint }: { readonly pictures: readonly string[]; readonly faint: number }) {
  const pixels = pictures.map(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    // All is black on white: one colour tells.
    return context?.getImageData(0, 0, image.width, image.height).data.filter((_value, index) => index % 4 === 0) ?? [];
  });
  const [original = [], drawn = []] = await Promise.all(pixels);
  const inks = [...drawn];
  return {
    different: inks.filter((ink, place) => Math.abs(ink - (original[place] ?? 0)) > faint).length,
    ink: inks.filter((ink) => ink < 128).length,
  };
}
