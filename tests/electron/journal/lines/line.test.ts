/** Each line proves itself, whichever way it is read. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonical } from '#shared/record/canonical.ts';
import { FIRST_PREV } from '#shared/record/journal-line.ts';
import { chainLine, lineBytes, readLine } from '../../../../electron/journal/lines/line.ts';
import { event, issued } from '../../../support/record/events.ts';

const line = chainLine(FIRST_PREV, issued(7, 12, 'Ё'));
const bytes = lineBytes(line).subarray(0, -1);
const text = Buffer.from(bytes).toString('utf8');
const read = (changed: string) => readLine(Buffer.from(changed));

test('what was written is read as it was', () => {
  expect(readLine(bytes)).toEqual(line);
});

test('one flipped bit anywhere is seen', () => {
  for (let at = 0; at < bytes.length; at += 1) {
    for (const bit of [1, 64, 128]) {
      const harmed = Buffer.from(bytes);
      harmed[at] = (harmed[at] ?? 0) ^ bit;
      expect(readLine(harmed), `byte ${at}, bit ${bit}`).toBeUndefined();
    }
  }
});

test('one that was cut short or has something behind it is no line', () => {
  for (let length = 0; length < bytes.length; length += 7) expect(readLine(bytes.subarray(0, length))).toBeUndefined();
  expect(read(`${text} x`)).toBeUndefined();
  expect(read(`${text}}`)).toBeUndefined();
});

test('one whose keys were put in another order by an editor still proves itself', () => {
  const { seq, prev, hash, event: body } = JSON.parse(text) as Record<string, unknown>;
  expect(read(JSON.stringify({ hash, event: body, seq, prev }))).toEqual(line);
});

test('the number outside must be the number inside', () => {
  expect(read(text.replace('{"seq":7', '{"seq":8'))).toBeUndefined();
});

test.each(['07', '0x7', '7e0', ' 7', '+7'])('a number that we would write otherwise (%s) was not written by us', (seq) => {
  const { hash, prev, event: body } = line;
  // What is sound JSON all the same is read the long way, and says the same.
  const isSound = seq === '7e0' || seq === ' 7';
  expect(read(`{"seq":${seq},"prev":"${prev}","hash":"${hash}","event":${canonical(body)}}`)).toEqual(isSound ? line : undefined);
});

test('a line before that is no hash is none, though the own hash is true over it', () => {
  expect(readLine(lineBytes(chainLine('z'.repeat(64), issued(7, 12))).subarray(0, -1))).toBeUndefined();
});

test('a body that only a newer version knows survives', () => {
  const newer = { ...event(1), body: { type: 'visitor.flew', height: 3 } };
  const hash = createHash('sha256')
    .update(`${FIRST_PREV}\n${canonical(newer)}`)
    .digest('hex');
  const written = `{"seq":1,"prev":"${FIRST_PREV}","hash":"${hash}","event":${canonical(newer)}}`;
  expect(read(written)).toMatchObject({ seq: 1, event: newer });
});

test.each(['null', '[1]', '{"seq":1}', 'not JSON'])('a true hash over what is no event (%s) is not enough', (forged) => {
  const hash = createHash('sha256').update(`${FIRST_PREV}\n${forged}`).digest('hex');
  expect(read(`{"seq":1,"prev":"${FIRST_PREV}","hash":"${hash}","event":${forged}}`)).toBeUndefined();
});
