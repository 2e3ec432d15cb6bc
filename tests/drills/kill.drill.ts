/**
 * `npm run drill -- kill`. ROUNDS, SEED and ENGINE (`leveldb` or `sqlite`, D-10) in the environment change it: the same seed draws the same
 * victims and moments.
 * The kiosk must have been built (`dist/`).
 */
import { expect, it } from 'vitest';
import { runKillDrill } from '../support/drills/kill-drill.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 50);
const ENGINE = process.env['ENGINE'] === 'sqlite' ? 'sqlite' : 'leveldb';
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

it(`loses nothing that was told to a visitor in ${ROUNDS} kills`, async () => {
  console.log(`seed ${SEED}`);
  const report = await runKillDrill({ rounds: ROUNDS, seed: SEED, engine: ENGINE });
  console.log(report);
  // A drill in which nobody got a number has proved nothing.
  expect(report.numbersSeen).toBeGreaterThan(0);
});
