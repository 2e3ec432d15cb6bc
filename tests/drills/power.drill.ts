/** `npm run drill -- power`. KILLS and SEED in the environment change it; the whole kiosk with its page is killed by `-- kill`. */
import { expect, it } from 'vitest';
import { killExports } from '../support/exports/kill-exports.ts';

const KILLS = Number(process.env['KILLS'] ?? 100);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

it(`keeps every acknowledged answer in exactly one export through ${KILLS} kills (seed ${SEED})`, async () => {
  const report = await killExports(KILLS, SEED);
  console.log(report);
  expect(report.wrong).toEqual([]);
  // A drill in which nobody answered, or nothing was let go, has proved nothing.
  expect(Math.min(report.answers, report.tickets, report.exports, report.letGo)).toBeGreaterThan(0);
});
