/** Last by name: the table, and the exit code. */
import { expect, test } from '@playwright/test';
import { isMissed, notedIn, tableOf } from '../support/bench/measures.ts';

test('every target is kept', async () => {
  const measures = await notedIn(test.info().project.outputDir);
  console.log(`\n${tableOf(measures)}\n`);
  expect(measures.filter(isMissed).map(({ what }) => what)).toEqual([]);
});
