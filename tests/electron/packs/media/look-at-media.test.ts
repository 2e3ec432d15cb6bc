/** S-2: a file is looked into before anybody is shown it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mediaFaultTexts, type MediaFault } from '#shared/packs/media/media-faults.ts';
import { lookAtMedia } from '../../../../electron/packs/media/look-at-media.ts';
import { png, wav } from '../../../support/packs/media.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'media-'));
  for (const folder of ['images', 'speech']) await mkdir(join(directory, folder));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function told(path: string, bytes: Buffer): Promise<string[]> {
  await writeFile(join(directory, path), bytes);
  return (await lookAtMedia(directory, [path])).map(({ file, text }) => `${file}: ${text}`);
}

test.each([
  ['colours', png()],
  ['grey with 16 bits', png({ colour: 0, depth: 16, rows: Buffer.alloc(121 * 40) })],
  ['a palette of 16 colours', png({ colour: 3, depth: 4, rows: Buffer.alloc(31 * 40), extra: [['PLTE', Buffer.alloc(48)]] })],
])('a picture with %s is good', async (_what, bytes) => {
  expect(await told('images/a.png', bytes)).toEqual([]);
});

test('a clip is good', async () => {
  expect(await told('speech/a.wav', wav(1))).toEqual([]);
});

const whole = png();
const flipped = Buffer.from(whole);
flipped[60] = (flipped[60] ?? 0) ^ 1;

test.each<readonly [string, Buffer, MediaFault]>([
  ['a JPEG called PNG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), 'picture-not-png'],
  ['a web page called PNG', Buffer.from('<svg onload="alert(1)"/>'), 'picture-not-png'],
  ['half of a picture', whole.subarray(0, 90), 'picture-damaged'],
  ['one flipped bit', flipped, 'picture-damaged'],
  ['a program behind the picture', Buffer.concat([whole, Buffer.from('MZ')]), 'picture-trailing-data'],
  ['a bomb: rows for a hall in a small head', png({ rows: Buffer.alloc(30_000_000) }), 'picture-damaged'],
  ['too few rows', png({ rows: Buffer.alloc(181 * 39) }), 'picture-damaged'],
  ['a filter that does not exist', png({ rows: Buffer.alloc(181 * 40, 9) }), 'picture-damaged'],
  ['a colour that does not exist', png({ colour: 5 }), 'picture-damaged'],
  ['a palette picture without its palette', png({ colour: 3, rows: Buffer.alloc(61 * 40) }), 'picture-damaged'],
  ['a part that nobody knows and that must be known', png({ extra: [['EVIL', Buffer.alloc(4)]] }), 'picture-damaged'],
  ['no height', png({ height: 0, rows: Buffer.alloc(0) }), 'picture-damaged'],
  ['rows by turns', png({ interlace: 1 }), 'picture-interlaced'],
  ['a side of 2 001 points', png({ width: 2001, height: 1 }), 'picture-too-large'],
  ['three megabytes', Buffer.concat([whole, Buffer.alloc(3_000_000)]), 'picture-too-big'],
])('%s is told in words', async (_what, bytes, fault) => {
  expect(await told('images/a.png', bytes)).toEqual([`images/a.png: ${mediaFaultTexts[fault]}`]);
});
