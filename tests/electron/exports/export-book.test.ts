/** The note of what the journal says about exports: it spares reading, and may be lost or stale at any time. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Book } from '#shared/exports/book.ts';
import { openExportBook } from '../../../electron/exports/export-book.ts';
import { visitBodies } from '../../support/exports/bodies.ts';
import { exportBench, type ExportBench } from '../../support/exports/export-bench.ts';

const made = { type: 'export.made', number: 1, fromSeq: 1, toSeq: 2, why: 'asked', sha256: 'a'.repeat(64) } as const;
const NOTE = 'book.json';

let bench: ExportBench;

beforeEach(async () => {
  bench = await exportBench();
  await mkdir(bench.exports);
});
afterEach(() => bench.end());

const open = () => openExportBook(bench.exports, bench.journal);

it('notes each export once, however often it is asked at a time', async () => {
  await bench.happens(...visitBodies(), made, { type: 'export.copied', number: 1 });
  const book = await open();
  const [first, second] = await Promise.all([book.refresh(), book.refresh()]);
  expect(first.made).toHaveLength(1);
  expect(second).toEqual(first);
  expect(second).toMatchObject({ upTo: 4, copied: [1] });
});

it('writes the note after many events and goes on from there', async () => {
  await bench.happens(made, ...Array.from({ length: 1100 }, () => visitBodies()).flat());
  const before = await (await open()).refresh();
  expect(JSON.parse(await readFile(join(bench.exports, NOTE), 'utf8'))).toEqual(before);
  await bench.happens({ ...made, number: 2 });
  expect((await (await open()).refresh()).made.map(({ number }) => number)).toEqual([1, 2]);
});

it.each([
  ['damaged', async () => '{"v":1,"upT'],
  ['of another journal', async (book: Book) => JSON.stringify({ ...book, lastId: 'somebody else’s', made: [] })],
  ['ahead of the journal', async (book: Book) => JSON.stringify({ ...book, upTo: 99, made: [] })],
])('reads the journal anew when the note is %s', async (_what, spoil) => {
  await bench.happens(...visitBodies(), made);
  const book = await (await open()).refresh();
  await writeFile(join(bench.exports, NOTE), await spoil(book));
  expect(await (await open()).refresh()).toEqual(book);
});
