/** What a visitor sees is as large as it is meant to be, and stands still for who asks for that. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profileIds, profiles } from '#shared/accessibility/profiles.ts';
import { CAP_RATIO } from '#shared/accessibility/text-sizes.ts';
import { defaultSettings, type Settings } from '#shared/settings/settings.ts';
import { noStaffSecrets } from '#shared/staff/secrets.ts';
import { dress } from '../support/e2e/dress.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';

/** Screens fade in here, as they do on a kiosk. */
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a capital letter of the shipped face is as high as is reckoned with (CAL-4, A-1)', async ({ visitor, page }) => {
  await visitor.arrivesAndBegins();
  for (const profile of profileIds) {
    const { pxPerMm } = await dress(page, { profile, textSize: 'normal', theme: 'warm' });
    const { ratio, capPx, isOurs } = await page.evaluate(async () => {
      const { fontSize, fontFamily } = getComputedStyle(document.querySelector('.bar-button') ?? document.body);
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('no canvas');
      // Large, so that no rounding to pixels counts.
      const face = fontFamily.split(',')[0] ?? '';
      await document.fonts.load(`1000px ${face}`);
      pen.font = `1000px ${face}`;
      const high = pen.measureText('Н').actualBoundingBoxAscent / 1000;
      const isThere = document.fonts.check(`1000px ${face}`) && face.includes('Golos');
      return { ratio: high, capPx: high * Number.parseFloat(fontSize), isOurs: isThere };
    });
    expect(isOurs).toBe(true);
    expect.soft(ratio, profile).toBeCloseTo(CAP_RATIO, 2);
    expect.soft(capPx / pxPerMm, profile).toBeGreaterThanOrEqual(4.8);
  }
});

test('«Без движения»: nothing moves, on no screen (A-6d)', async ({ visitor, page }) => {
  await page.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    for (const name of ['animationstart', 'transitionrun'])
      addEventListener(name, ({ target }) => void moves.push(`${name} ${(target as Element).className}`), true);
  });
  const moves = () =>
    page.evaluate(() => (window as unknown as { readonly moves: string[] }).moves.splice(0, Number.POSITIVE_INFINITY));
  const goesAbout = async (): Promise<void> => {
    for (const name of ['Взять талон', 'Назад', 'Узнать об услугах', 'Назад', 'Оценить визит', 'Назад']) {
      await visitor.taps(name);
      await visitor.isDrawn();
    }
  };
  await visitor.arrivesAndBegins();
  await goesAbout();
  // The watch sees what there is to see.
  expect(await moves()).not.toEqual([]);
  await visitor.taps('Размер и цвет');
  await visitor.pagesTo('Без движения');
  await visitor.taps('Без движения');
  await visitor.taps('Готово');
  await moves();
  await goesAbout();
  expect(await moves()).toEqual([]);
});

/** A kiosk whose staff have measured the screen. */
async function measured(device: Settings['device']) {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
  await writeFile(
    join(dataDirectory, 'settings.json'),
    JSON.stringify({ settings: { ...defaultSettings, device }, staff: noStaffSecrets }),
  );
  return { dataDirectory };
}

test.describe('a system that magnifies otherwise than the profile says, and a screen measured with a card (CAL-2)', () => {
  test.describe('43″ with all its dots', () => {
    const device = { profile: 'portrait-43', pxPerMm: 4.03 } as const;
    const height = 3840;
    test.use({ viewport: { width: 2160, height }, started: { with: () => measured(device) } });

    test('keeps its buttons within 1100 mm of the floor (A-24)', async ({ visitor, page }) => {
      await visitor.arrivesAndBegins();
      const tops = await page
        .getByRole('button')
        .evaluateAll((buttons) =>
          buttons.filter((button) => button.checkVisibility()).map((button) => button.getBoundingClientRect().top),
        );
      expect(tops.length).toBeGreaterThan(5);
      const { lowerEdgeMm } = profiles[device.profile];
      for (const top of tops) expect((height - top) / device.pxPerMm + lowerEdgeMm).toBeLessThanOrEqual(1100);
    });
  });

  test.describe('15.6″ at 125 %', () => {
    test.use({
      viewport: { width: 1536, height: 864 },
      started: { with: () => measured({ profile: 'desk-15', pxPerMm: 4.45 }) },
    });

    test('gives the whole screen to who sits before it', async ({ visitor, page }) => {
      await visitor.arrivesAndBegins();
      await expect(page.locator('html')).toHaveCSS('--reach-top', '0px');
    });
  });
});
