/** A phone reads a code only where its modules are whole pixels: of uneven ones even a perfect picture tells nothing. */
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { dress } from '../support/e2e/dress.ts';
import type { Visitor } from '../support/e2e/visitor.ts';

/** Pages to the code. @returns the side of one module as it stands on the glass */
async function modulePx(visitor: Visitor): Promise<number> {
  const code = visitor.page.locator('svg.code');
  await expect(code.locator('path')).toHaveAttribute('d', /M/);
  while (!(await code.isVisible())) await visitor.taps('Ещё');
  return code.evaluate((svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
}

const dresses = [
  { profile: 'lobby-21', textSize: 'normal', theme: 'warm' },
  { profile: 'tablet-10', textSize: 'largest', theme: 'warm' },
  { profile: 'portrait-43', textSize: 'normal', theme: 'warm' },
] as const;

for (const topic of ['Первые шаги: документы, жильё, работа', 'Встать на учёт как безработный']) {
  test(`the code of «${topic}» has modules of whole pixels on every screen`, async ({ visitor, page }) => {
    await visitor.arrivesAndBegins();
    await visitor.taps('Узнать об услугах');
    await visitor.taps(topic.startsWith('Первые') ? 'Поддержка и бумаги' : 'Пособие и учёт');
    await visitor.taps(topic);
    for (const one of dresses) {
      await dress(page, one);
      const module = await modulePx(visitor);
      expect.soft(module, one.profile).toBe(Math.round(module));
      expect.soft(module, one.profile).toBeGreaterThanOrEqual(2);
    }
  });
}
