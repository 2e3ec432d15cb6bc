/** A walk past the screens for exports. Starts inside the staff area, on a kiosk whose sticks are folders. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STICK_FOLDER } from '../../../electron/exports/stick/copy-to-stick.ts';
import type { Stop } from './stops.ts';

/** Its subfolders stand for sticks; one folder for each process of tests. */
export const EXPORT_STICKS = join(tmpdir(), `sticks-${process.pid}`);
const stick = join(EXPORT_STICKS, 'KINGSTON');

export const exportsStops: readonly Stop[] = [
  {
    name: 'staff-exports-empty',
    reach: async ({ staff }) => {
      await rm(EXPORT_STICKS, { recursive: true, force: true });
      await staff.opensExports();
      await staff.sees('Выгрузок ещё не было.');
    },
  },
  {
    name: 'staff-exports',
    reach: async ({ staff, kiosk }) => {
      const asked = { waiting: 0, isDatabaseWhole: true };
      await kiosk.machine.dispatch('exports.make', asked);
      await staff.taps('Выгрузить сейчас');
      await staff.sees(/Новых записей нет|Готово: выгрузка/);
    },
  },
  {
    name: 'staff-export-stick-none',
    reach: async ({ staff }) => {
      await staff.taps('Выгрузить на флешку');
      await staff.seesScreen('Вставьте флешку');
    },
  },
  {
    name: 'staff-export-stick',
    reach: async ({ staff }) => {
      await mkdir(stick, { recursive: true });
      await staff.sees('KINGSTON');
    },
  },
  {
    name: 'staff-export-refused',
    reach: async ({ staff }) => {
      // A file stands where the folder should be.
      await writeFile(join(stick, STICK_FOLDER), '');
      await staff.taps('Записать: KINGSTON');
      await staff.seesScreen('На флешку не записалось');
    },
  },
  {
    name: 'staff-export-copied',
    reach: async ({ staff }) => {
      await rm(join(stick, STICK_FOLDER));
      await staff.taps('Ещё раз');
      await staff.taps('Записать: KINGSTON');
      await staff.seesScreen('Можно вынимать');
    },
  },
  {
    name: 'staff-export-time',
    reach: async ({ staff }) => {
      await rm(EXPORT_STICKS, { recursive: true });
      await staff.taps('Готово');
      await staff.taps('Назад');
      await staff.pagesTo('Настройки');
      await staff.taps('Настройки');
      await staff.opensSetting('Время ночной выгрузки');
    },
  },
];
