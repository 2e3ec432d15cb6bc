/** A search that finds nothing must be one that would have found it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resumeDrafts } from '../../../renderer/printing/resume/resume-document.ts';
import { fitInNode, hasPoppler } from '../printing/paper-in-node.ts';
import { emptyResume } from '../resume/people.ts';
import { scanFor } from './canary-scan.ts';

const WORD = 'Щ9КАНАРЕЙКА';
let folder: string;
const hidden = async (bytes: Buffer | Uint8Array | string) => {
  await mkdir(join(folder, 'a', 'b'), { recursive: true });
  await writeFile(join(folder, 'a', 'b', 'data.bin'), bytes);
  return (await scanFor(WORD, folder)).finds.map(({ as }) => as);
};
/** Something before and after, as in a real file. */
const within = (bytes: Buffer) => Buffer.concat([Buffer.from('LevelDB\u0000\u0001'), bytes, Buffer.from('\u0000tail')]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('finds the word as it is, in either byte order, and cut short', async () => {
  expect(await hidden(within(Buffer.from(WORD)))).toEqual(['UTF-8']);
  expect(await hidden(within(Buffer.from(WORD, 'utf16le')))).toEqual(['UTF-16']);
  expect(await hidden(within(Buffer.from(WORD, 'utf16le').swap16()))).toEqual(['UTF-16, big end first']);
  expect(await hidden('… Щ9КАНАРЕ')).toEqual(['UTF-8']);
});

test('finds it escaped, in base64, compressed and in a name', async () => {
  expect(await hidden(`?q=${encodeURIComponent(WORD)}`)).toEqual(['percent signs']);
  expect(await hidden('"\\u04299\\u041a\\u0410\\u041d\\u0410\\u0420\\u0415\\u0419"')).toEqual(['\\u escapes']);
  for (const before of ['', 'a', 'ab'])
    expect((await hidden(Buffer.from(`${before}${WORD} и ещё`).toString('base64'))).join()).toContain('base64');
  expect(await hidden(within(gzipSync(`log ${WORD}`)))).toEqual(['UTF-8 in an inflated stream']);
  expect(await hidden(within(deflateSync(Buffer.from(WORD, 'utf16le'))))).toEqual(['UTF-16 in an inflated stream']);
  await hidden('');
  await writeFile(join(folder, `${WORD}.txt`), '');
  expect((await scanFor(WORD, folder)).finds.map(({ as }) => as)).toEqual(['a file name']);
});

test.skipIf(!hasPoppler)('finds it in a résumé, where letters are numbers of glyphs', async () => {
  const { pdf } = await fitInNode(resumeDrafts({ ...emptyResume, name: WORD }, 'plain'));
  expect(await hidden(within(Buffer.from(pdf)))).toContain('the text of a PDF');
});

test('finds nothing where there is nothing', async () => {
  expect(await hidden(within(Buffer.from('Щ9 КАНАРЫ, канарейка')))).toEqual([]);
});
