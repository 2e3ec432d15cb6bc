import { expect, it } from 'vitest';
import { killExports } from '../../support/exports/kill-exports.ts';

/** The short form of `npm run drill -- power`. */
const KILLS = 3;

it('has every acknowledged answer and ticket in its exports after kills at random moments', { timeout: 60_000 }, async () => {
  const report = await killExports(KILLS, 7);
  expect(report.wrong).toEqual([]);
  expect(report.answers).toBeGreaterThan(0);
  expect(report.exports).toBeGreaterThan(0);
});
