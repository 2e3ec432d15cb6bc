import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeError } from '../../../electron/log/describe-error.ts';
import { SPARE_BELOW_BYTES } from '../../../electron/log/free-space.ts';
import { KEEP_DAYS, MAX_FILE_BYTES, MAX_FILES_A_DAY } from '../../../electron/log/log-files.ts';
import { openLog } from '../../../electron/log/log.ts';

let directory: string;
let now: number;
let free: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kiosk-log-'));
  now = Date.parse('2026-11-23T23:59:59Z');
  free = SPARE_BELOW_BYTES;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const open = () => openLog({ directory, now: () => now, measureFreeBytes: async () => free });
const linesOf = async (file: string) =>
  (await readFile(join(directory, file), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('a line a happening, a file a day', async () => {
  const log = await open();
  log.info('machine-started', { shell: 'browser' });
  now += 1000;
  log.error('crash', { kind: 'page-gone' });
  await log.close();
  expect(await linesOf('2026-11-23.jsonl')).toEqual([
    { at: '2026-11-23T23:59:59.000Z', level: 'info', what: 'machine-started', shell: 'browser' },
  ]);
  expect(await linesOf('2026-11-24.jsonl')).toEqual([
    { at: '2026-11-24T00:00:00.000Z', level: 'error', what: 'crash', kind: 'page-gone' },
  ]);
});

test('with less than 300 MB free nothing is written, and later it is told how much was not (D-6)', async () => {
  const log = await open();
  free = SPARE_BELOW_BYTES - 1;
  log.info('one');
  log.info('two');
  await log.close();
  expect(await readdir(directory)).toEqual([]);
  free = SPARE_BELOW_BYTES;
  log.info('three');
  await log.close();
  expect(await linesOf('2026-11-23.jsonl')).toMatchObject([{ what: 'three', linesLostBefore: 2 }]);
});

const dayBack = (days: number): string => new Date(now - days * 86_400_000).toISOString().slice(0, 10);

test('files older than a month go once there are as many newer ones, other files stay', async () => {
  const old = dayBack(KEEP_DAYS + 1);
  const month = Array.from({ length: KEEP_DAYS }, (_, index) => `${dayBack(index + 1)}.jsonl`);
  for (const name of [`${old}.jsonl`, `${old}.2.jsonl`, ...month, 'notes.txt']) await writeFile(join(directory, name), '');
  await open();
  expect((await readdir(directory)).toSorted()).toEqual([...month.toReversed(), 'notes.txt']);
});

test('a clock that jumps ahead by a year, or years back, takes no day away', async () => {
  const days = ['2026-11-20.jsonl', '2026-11-21.jsonl', '2026-11-22.jsonl'];
  for (const name of days) await writeFile(join(directory, name), '');
  const log = await open();
  now += 365 * 86_400_000;
  log.info('ahead');
  now = Date.parse('2000-01-01T00:00:00Z');
  log.info('behind');
  await log.close();
  expect((await readdir(directory)).toSorted()).toEqual(['2000-01-01.jsonl', ...days, '2027-11-23.jsonl']);
});

test('a day that goes wrong does not fill the disk', async () => {
  const full = 'x'.repeat(MAX_FILE_BYTES);
  await writeFile(join(directory, '2026-11-23.jsonl'), full);
  const log = await open();
  log.info('next-file');
  await log.close();
  expect(await linesOf('2026-11-23.1.jsonl')).toMatchObject([{ what: 'next-file' }]);
  for (let part = 1; part < MAX_FILES_A_DAY; part++) await writeFile(join(directory, `2026-11-23.${part}.jsonl`), full);
  log.info('too-much');
  await log.close();
  expect(await readdir(directory)).toHaveLength(MAX_FILES_A_DAY);
});

test('a folder that is gone breaks nothing', async () => {
  const log = await open();
  await rm(directory, { recursive: true });
  log.info('lost');
  await expect(log.close()).resolves.toBeUndefined();
});

test('an error is described without its message, which could hold what somebody typed', () => {
  const described = describeError(Object.assign(new TypeError('Иванов Иван'), { code: 'E_BAD' }));
  expect(described).toMatchObject({ error: 'TypeError', code: 'E_BAD' });
  expect(described.places).toMatch(/log\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(described)).not.toContain('Иванов');
});

test('a kiosk that runs for months lets old files go as well (D-6)', async () => {
  const log = await open();
  log.info('first-day');
  for (let day = 0; day <= KEEP_DAYS; day++) {
    now += 86_400_000;
    log.info('another-day');
  }
  await log.close();
  const files = (await readdir(directory)).toSorted();
  expect(files[0]).toBe('2026-11-24.jsonl');
  expect(files).toHaveLength(KEEP_DAYS + 1);
});

test('a folder that cannot be made or looked through keeps nobody from starting', async () => {
  await rm(directory, { recursive: true });
  await writeFile(directory, 'in the way');
  const log = await open();
  log.info('lost');
  await rm(directory);
  log.info('written');
  await log.close();
  expect(await linesOf('2026-11-23.jsonl')).toMatchObject([{ what: 'written', linesLostBefore: 1 }]);
});
