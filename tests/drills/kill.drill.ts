/** ROUNDS and SEED in the environment change it; a failure is had again with its seed, as far as chance outside the drill allows. */
import { test } from '@playwright/test';
import { runKillDrill } from '../support/drills/kill-drill.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 50);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

test(`after ${ROUNDS} kills nothing that was told to a visitor is lost`, async () => {
  console.log(`seed ${SEED}`);
  console.log(await runKillDrill({ rounds: ROUNDS, seed: SEED }));
});
