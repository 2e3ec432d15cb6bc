/** U-26, U-27 on the disk of real processes; `npm run drill -- canary` is the same with every ending, several times. */
import { expect, test } from '@playwright/test';
import { runCanaryDrill } from '../support/drills/canary-drill.ts';

test('what was typed and printed is nowhere on the disk when the browser is killed with it on the screen', async () => {
  test.setTimeout(120_000);
  const { finds, sheetsWithCanary, typed, last } = await runCanaryDrill(['browser-killed']);
  expect(finds).toEqual([]);
  // It was really there, in many fields and on every sheet; and the scan really looked.
  expect(typed.length).toBeGreaterThanOrEqual(11);
  expect(sheetsWithCanary).toBe(1);
  expect(last.files).toBeGreaterThan(50);
});
