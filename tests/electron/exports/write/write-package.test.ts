import { afterEach, beforeEach, expect, it } from 'vitest';
import { writePackage } from '../../../../electron/exports/write/write-package.ts';
import { exportBench, EVENING, type ExportBench } from '../../../support/exports/export-bench.ts';
import { visitBodies } from '../../../support/exports/bodies.ts';
import { shippedContent } from '../../../support/shipped-content.ts';

let bench: ExportBench;

beforeEach(async () => {
  bench = await exportBench();
});
afterEach(() => bench.end());

it('leaves nothing behind rather than an export whose description nobody could read', async () => {
  await bench.happens(...visitBodies());
  const { directory, key, last } = bench.keeper;
  expect(await last()).toBeNull();
  const written = writePackage(
    { journal: bench.journal, key: await key(), content: shippedContent, isStopped: () => false },
    {
      directory,
      number: 1,
      fromSeq: 1,
      toSeq: 2,
      previous: 'no hash',
      history: null,
      why: 'asked',
      waiting: 0,
      at: EVENING,
      day: '2026-11-23',
      centre: 'ЦЗН',
      timeZone: 'Asia/Yekaterinburg',
      appVersion: '0.0.0-test',
    },
  );
  await expect(written).rejects.toThrow('breaks its own rules');
  expect(await bench.names()).toEqual([]);
});
