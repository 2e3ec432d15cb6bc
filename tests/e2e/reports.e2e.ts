/** What staff read of the voices: figures with their margins, small cells hidden, the same on A4. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { russianDay, serviceDay } from '#shared/record/service-day.ts';
import { periodOf } from '#shared/reports/periods.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { noStaffSecrets } from '#shared/staff/secrets.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { papersOf } from '../support/e2e/memory.ts';
import { madeYear, writeEvents } from '../support/survey/year.ts';

const withVoices = async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
  const settings = { ...defaultSettings, printing: { ...defaultSettings.printing, paper: 'a4' as const } };
  await writeFile(join(dataDirectory, 'settings.json'), JSON.stringify({ settings, staff: noStaffSecrets }));
  const now = Date.now();
  await writeEvents(join(dataDirectory, 'journal'), madeYear({ surveys: 400, events: 2600, days: 50, now }), now);
  return { dataDirectory };
};
test.use({ started: { with: withVoices } });

test('figures of the quarter, what is behind them, and the sheet', async ({ staff, kiosk, page }) => {
  await staff.isIn();
  await staff.taps('Отчёты');
  await staff.seesScreen('Отчёты');
  // On the first of December somebody wants November.
  const month = periodOf('month', serviceDay(Date.now(), defaultSettings.centre.timeZone), 1);
  await staff.taps('Месяц');
  await staff.taps('Раньше');
  await staff.sees(new RegExp(`^${russianDay(month.from)} – ${russianDay(month.to)}. \\d+\\sоцен`));
  await staff.taps('Позже');
  await expect(staff.control('Позже')).toHaveAttribute('aria-disabled', 'true');
  await staff.taps('Квартал');
  const nps = page.locator('.figure', { hasText: 'NPS' });
  await expect(nps).toContainText(/[+−-]?\d+\s*± \d+,\d/);
  await staff.sees(/С отмеченными: \d+\./);
  const all = await nps.textContent();
  await staff.taps('Без отмеченных');
  await expect(nps).not.toHaveText(all ?? '');
  await staff.pagesTo('По неделям');
  await staff.taps('По неделям');
  await expect(page.locator('.trend')).toHaveCount(5);
  await staff.taps('Назад');
  await staff.taps('По темам');
  await staff.sees(/\d+\sоцен\S+ Подход \d+ .*Лояльность \d+/);
  await staff.taps('Назад');
  await staff.taps('Было и стало');
  await staff.sees('Мало ответов, сказать нельзя');
  await staff.taps('Назад');
  await staff.taps('Напечатать');
  await staff.sees('Отчёт напечатан.');
  expect(papersOf(kiosk)[0]).toMatch(/Голос посетителя.*Индивидуальный подход.*По темам.*Что читали чаще/);
});
