/** Of a picture's file only the picture reaches a decoder. */
import { expect, test } from 'vitest';
import { barePng, readPng } from '#shared/packs/media/png.ts';
import { png } from '../../../support/packs/media.ts';

test('what a camera or a program wrote beside the picture is left out', () => {
  const place = Buffer.from('Exif 55.16 61.40');
  const whole = png({
    extra: [
      ['eXIf', place],
      ['iTXt', Buffer.from('<script>')],
      ['acTL', Buffer.alloc(8)],
    ],
  });
  const read = readPng(whole);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value).toMatchObject({ width: 60, height: 40, rowBytes: 180 });
  expect(Buffer.from(barePng(read.value)).equals(png())).toBe(true);
});
