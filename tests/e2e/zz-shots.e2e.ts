import { test } from '../support/e2e/kiosk-test.ts';
import { dress } from '../support/e2e/dress.ts';
import { measure } from '../support/e2e/geometry.ts';
import { resumeStops } from '../support/e2e/resume-stops.ts';
test.use({ contextOptions: { reducedMotion: 'reduce' } });
const dresses = (process.env['DRESSES'] ?? 'lobby-21 normal,tablet-10 normal,tablet-10 largest,portrait-32 normal,lobby-21 largest,tablet-10 small,portrait-32 largest').split(',');
test('shots', async ({ visitor, staff, kiosk, page }) => {
  test.setTimeout(400_000);
  const only = process.env['ONLY']?.split(',');
  for (const { name, reach } of resumeStops) {
    try { await reach({ visitor, staff, kiosk }); } catch (e) { await page.screenshot({path:`/tmp/gshots/FAIL.${name}.png`}); throw e; }
    if (only && !only.includes(name)) continue;
    for (const d of dresses) {
      const [profile, textSize] = d.split(' ') as ['lobby-21','normal'];
      const p = await dress(page, { profile, textSize, theme: 'warm' });
      await visitor.isDrawn();
      await page.locator('.screen[data-settling]').waitFor({ state: 'detached' });
      await visitor.isDrawn();
      await page.screenshot({ path: `/tmp/gshots/${name}.${profile}.${textSize}.png` });
      const { problems } = await measure(page, p, textSize);
      if (problems.length) console.log(name, d, JSON.stringify(problems).slice(0, 600));
    }
    await dress(page, { profile: 'lobby-21', textSize: 'normal', theme: 'warm' });
  }
});
