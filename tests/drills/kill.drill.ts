/**
 * `npm run drill -- kill`. ROUNDS and SEED in the environment change it: the same seed draws the same victims and moments.
 * The kiosk must have been built (`dist/`).
 */
import { expect, it } from 'vitest';
import { runKillDrill } from '../support/drills/kill-drill.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 50);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

it(`loses nothing that was told to a visitor in ${ROUNDS} kills`, async () => {
  console.log(`seed ${SEED}`);
  const report = await runKillDrill({ rounds: ROUNDS, seed: SEED });
  console.log(report);
  // A drill in which nobody got a number has proved nothing.
  expect(report.numbersSeen).toBeGreaterThan(0);
});
