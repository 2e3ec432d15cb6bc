/** Sticks that misbehave, each told by what staff can do about it. */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyToStick, STICK_FOLDER, type CopyOrder } from '../../../../electron/exports/stick/copy-to-stick.ts';
import { stickCode } from '../../../../electron/exports/stick/stick-problem.ts';
import { visitBodies } from '../../../support/exports/bodies.ts';
import { exportBench, type ExportBench } from '../../../support/exports/export-bench.ts';

let bench: ExportBench;
let stick: string;
let order: CopyOrder;

beforeEach(async () => {
  bench = await exportBench();
  await bench.happens(...visitBodies());
  await bench.makes();
  stick = join(bench.data, 'stick');
  await mkdir(stick);
  const sources = (await bench.names()).map((name, index) => ({ number: index + 1, name, path: join(bench.exports, name) }));
  order = { sources, stick, onProgress: () => {}, isStopped: () => false };
});
afterEach(() => bench.end());

it('writes the same export again over the one that is there', async () => {
  expect(await copyToStick(order)).toMatchObject({ ok: true });
  await writeFile(join(stick, STICK_FOLDER, order.sources[0]?.name ?? '', 'visits.csv'), 'spoilt since');
  expect(await copyToStick(order)).toMatchObject({ ok: true });
});

it('leaves only what is whole when the stick is pulled out in the middle', async () => {
  const pulled = copyToStick({
    ...order,
    onProgress: () => {
      if (existsSync(stick)) renameSync(stick, join(bench.data, 'pulled out'));
    },
  });
  expect(await pulled).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/stick-gone|stick-spoils/) } });
});

it('leaves nothing half-written when it is stopped', async () => {
  let pieces = 0;
  const stopped = copyToStick({ ...order, isStopped: () => (pieces += 1) > 4 });
  expect(await stopped).toMatchObject({ ok: false, problem: { code: 'stopped' } });
  expect(await readdir(join(stick, STICK_FOLDER))).toEqual([]);
});

it('takes away what a stick that was pulled out brings back half-written, also of another export', async () => {
  const halves = ['000007_2026-11-20_3F2A9C1B.partial', `${order.sources[0]?.name ?? ''}.partial`];
  for (const half of halves) {
    await mkdir(join(stick, STICK_FOLDER, half), { recursive: true });
    await writeFile(join(stick, STICK_FOLDER, half, 'visits.csv'), 'half a li');
  }
  expect(await copyToStick(order)).toMatchObject({ ok: true });
  expect(await readdir(join(stick, STICK_FOLDER))).toEqual(order.sources.map(({ name }) => name));
});

it('finds what the stick spoilt between writing and reading back', async () => {
  const copy = join(stick, STICK_FOLDER, order.sources[0]?.name ?? '');
  // Asked once for each file while writing, and once before each export is read back.
  const isStopped = (): boolean => {
    if (existsSync(copy)) writeFileSync(join(copy, 'visits.csv'), 'zeros');
    return false;
  };
  expect(await copyToStick({ ...order, isStopped })).toMatchObject({ ok: false, problem: { code: 'stick-spoils' } });
});

it.each([
  ['ENOSPC', 'stick-full'],
  ['EROFS', 'stick-read-only'],
  ['EACCES', 'stick-read-only'],
  ['EIO', 'stick-gone'],
  ['ENODEV', 'stick-gone'],
  ['EINVAL', 'stick-spoils'],
])('tells %s as %s', (code, expected) => {
  expect(stickCode(Object.assign(new Error(code), { code, syscall: 'write' }))).toBe(expected);
});

it('does not take a bug for a bad stick', () => {
  expect(() => stickCode(new TypeError('a bug'))).toThrow('a bug');
});
