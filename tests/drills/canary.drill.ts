/** `npm run drill -- canary`: every way in which a visit ends, ROUNDS times over. The kiosk must have been built (`dist/`). */
import { expect, it } from 'vitest';
import { endings, runCanaryDrill } from '../support/drills/canary-drill.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 2);

it(`nothing of a résumé is on the disk after ${ROUNDS} visits that end by ${endings.join(', ')}`, async () => {
  const ways = Array.from({ length: ROUNDS }, () => endings).flat();
  const { finds, ...report } = await runCanaryDrill(ways);
  console.log({ ...report, last: { ...report.last, finds: report.last.finds.length } });
  expect(finds).toEqual([]);
  // It was really there: on each sheet that the visitors took.
  expect(report.sheetsWithCanary).toBe(ways.length);
});
