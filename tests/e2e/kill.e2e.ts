/** D-1, D-2, D-3 on real processes, for tickets alone; `npm run drill -- kill` strikes surveys and exports too. */
import { expect, test } from '@playwright/test';
import { runKillDrill } from '../support/drills/kill/kill-drill.ts';

const KILLS = 50;
const SEED = 20261123;

test(`after ${KILLS} kills of browser and server nothing that was told to a visitor is lost`, async () => {
  test.setTimeout(10 * 60_000);
  const { numbersSeen } = await runKillDrill({ rounds: KILLS, seed: SEED, errands: ['ticket'] });
  expect(numbersSeen).toBeGreaterThan(KILLS / 2);
});
