/**
 * `npm run drill -- kill`. ROUNDS, SEED and ENGINE (`leveldb` or `sqlite`, D-10) in the environment change
 * it: the same seed draws the same errands, victims and moments.
 * The kiosk must have been built (`dist/`).
 */
import { expect, it } from 'vitest';
import { runKillDrill } from '../support/drills/kill/kill-drill.ts';

/** Issue «exports»: 300 surveys, tickets and exports. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 300);
const ENGINE = process.env['ENGINE'] === 'sqlite' ? 'sqlite' : 'leveldb';
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
/** A round takes four seconds, on a busy machine much more. */
const MAX_ROUND_MS = 15_000;

it(
  `loses nothing that was told to anybody in ${ROUNDS} kills`,
  async () => {
    console.log(`seed ${SEED}`);
    const errands = ['ticket', 'ticket', 'survey', 'survey', 'export'] as const;
    const report = await runKillDrill({ rounds: ROUNDS, seed: SEED, engine: ENGINE, errands });
    console.log(report);
    // A drill in which nobody got a number or answered, or no export was made, has proved nothing.
    expect(Math.min(report.numbersSeen, report.answersTold, report.exported?.exports ?? 0)).toBeGreaterThan(0);
  },
  60_000 + ROUNDS * MAX_ROUND_MS,
);
