/**
 * `npm run drill -- storage`: every damage of standards §5 to the page's database, on both of Chromium's back ends (D-10), and one to the
 * journal. EVENTS in the environment is the length of the history. The kiosk must have been built (`dist/`).
 */
import { expect, it } from 'vitest';
import { runStorageDrill, type StorageReport } from '../support/drills/storage-drill.ts';

const EVENTS = Number(process.env['EVENTS'] ?? 100_000);
/** Issue «the voice of the client», for 100 000 events. */
const MAX_BACK_MS = 10_000;

it.each(['leveldb', 'sqlite'] as const)('nothing is lost when the %s database is damaged', async (engine) => {
  const reports: StorageReport[] = [];
  for await (const report of runStorageDrill(engine, EVENTS)) {
    console.log(report);
    reports.push(report);
  }
  for (const { damage, backMs } of reports) expect(backMs, damage).toBeLessThan(MAX_BACK_MS);
  expect(reports.at(-1)).toMatchObject({ damage: 'the database deleted', restored: 'by the page' });
});
