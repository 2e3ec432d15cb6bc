/** From what visitors did to a stick in the hand of staff: made, carried, verified by the command; and nights that were missed. */
import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import { wallClock } from '#shared/record/service-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { eventsOfType } from '../support/e2e/memory.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Longer than the page waits between two looks. */
const NEXT_LOOK_MS = 16_000;
const SLOW_STICK_MS = 40_000;

let sticks: string;
let laterMs: number;
test.use({
  started: {
    with: async () => {
      sticks = await mkdtemp(join(tmpdir(), 'sticks-'));
      laterMs = 0;
      return { drivesDirectory: sticks, overrides: { now: () => Date.now() + laterMs } };
    },
  },
});
test.afterEach(() => rm(sticks, { recursive: true }));

/** The command that the office runs. */
function verifies(folder: string): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/machine/verify-export.js', folder], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });
}

test('staff export now and carry it away on a stick; the command finds it whole, and finds what was changed', async ({
  staff,
  visitor,
  kiosk,
}) => {
  await staff.hasPin();
  await visitor.arrives();
  await visitor.begins();
  await visitor.ends();
  await staff.comesIn();
  await staff.opensExports();
  await staff.sees('Выгрузок ещё не было.');
  await staff.exports(1);
  await expect(staff.row('№ 1')).toContainText('ещё не на флешке');
  await staff.taps('Проверить все');
  await staff.sees('Всё цело: 1 выгрузка.');

  await staff.taps('Выгрузить на флешку');
  await staff.seesScreen('Вставьте флешку');
  await mkdir(join(sticks, 'SONYA'));
  await staff.taps('Записать: SONYA');
  await staff.seesScreen('Можно вынимать');
  await staff.taps('Готово');
  await expect(staff.row('№ 1')).toContainText('была на флешке');

  const [made] = await eventsOfType(kiosk, 'export.made');
  expect(made).toMatchObject({ number: 1, fromSeq: 1, why: 'asked' });
  await expect.poll(() => eventsOfType(kiosk, 'export.copied')).toEqual([{ type: 'export.copied', number: 1 }]);
  const carried = join(sticks, 'SONYA', 'first-step-exports');
  expect(await verifies(carried)).toMatchObject({ code: 0, said: expect.stringContaining('Всё цело: 1') });
  const [folder = ''] = await readdir(carried);
  await appendFile(join(carried, folder, 'visits.csv'), 'one more line');
  expect(await verifies(carried)).toMatchObject({ code: 1, said: expect.stringContaining('visits.csv') });
  expect(await verifies(join(sticks, 'nowhere'))).toMatchObject({ code: 2 });
});

test('an export that was damaged on the kiosk does not keep the others from the stick; staff are told which one stayed', async ({
  staff,
  visitor,
  kiosk,
}) => {
  await mkdir(join(sticks, 'SONYA'));
  await staff.hasPin();
  await visitor.arrives();
  await staff.comesIn();
  await staff.opensExports();
  await staff.exports(1);
  await staff.exports(2);
  const own = join(kiosk.dataDirectory, 'exports');
  const [first = ''] = (await readdir(own)).filter((name) => name.startsWith('000001'));
  await appendFile(join(own, first, 'visits.csv'), 'one more line');

  await staff.taps('Выгрузить на флешку');
  await staff.taps('Записать: SONYA');
  await staff.seesScreen('Можно вынимать');
  await staff.sees('Записано и проверено: 1 выгрузка.');
  await staff.sees('Не записано: № 1.');
  await staff.taps('Готово');
  await expect(staff.row('№ 2')).toContainText('была на флешке');
  await expect(staff.row('№ 1')).toContainText('ещё не на флешке');
});

test('a slow stick is waited for, and told as slow, however long it takes', async ({ staff, visitor, page }) => {
  await mkdir(join(sticks, 'SONYA'));
  await staff.hasPin();
  await visitor.arrives();
  await staff.comesIn();
  await staff.opensExports();
  await staff.exports(1);
  const held: Route[] = [];
  await page.route('**/api/exports.copy', (route) => void held.push(route));
  await staff.taps('Выгрузить на флешку');
  await staff.taps('Записать: SONYA');
  await staff.seesScreen('Записываем');
  await page.clock.fastForward(SLOW_STICK_MS);
  await staff.sees('Флешка медленная. Подождите, не вынимайте её.');
  await held[0]?.continue();
  await staff.seesScreen('Можно вынимать');
});

test('after three nights without power one export catches up, unasked', async ({ staff, visitor, kiosk, page }) => {
  await staff.hasPin();
  await visitor.arrives();
  await visitor.begins();
  await visitor.ends();
  // Noon by the centre's clock: in the evening an export comes at its own time.
  const { hour } = wallClock(Date.now(), defaultSettings.centre.timeZone);
  laterMs = 3 * DAY_MS + (12 - hour) * HOUR_MS;
  await page.reload();
  await visitor.seesAttract();
  await page.clock.fastForward(NEXT_LOOK_MS);
  await expect.poll(() => eventsOfType(kiosk, 'export.made')).toMatchObject([{ number: 1, fromSeq: 1, why: 'catch-up' }]);
  await staff.comesIn();
  await staff.taps('Состояние');
  await expect(staff.row('Последняя выгрузка')).toContainText('№ 1');
});
