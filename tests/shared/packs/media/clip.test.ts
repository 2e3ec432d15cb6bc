/** A clip is what its name says, whole, and short. */
import { expect, test } from 'vitest';
import { readClip } from '#shared/packs/media/clip.ts';
import { clipNames, realClip } from '../../../support/media/clips.ts';
import { mp3, ogg, wav } from '../../../support/packs/media.ts';

const told = (path: string, bytes: Buffer): number | string => {
  const read = readClip(path, bytes);
  return read.ok ? Math.round(read.value * 10) / 10 : read.problem.code;
};

const id3 = Buffer.concat([Buffer.from('ID3\u0004\0\0\0\0\u0001\u0002'), Buffer.alloc(130)]);

test.each([
  ['speech/a.wav', wav(2.5), 2.5],
  ['speech/a.mp3', mp3(100), 2.6],
  ['speech/a.mp3', Buffer.concat([id3, mp3(100)]), 2.6],
  ['speech/a.mp3', Buffer.concat([mp3(100), Buffer.from('TAG'), Buffer.alloc(125)]), 2.6],
  ['speech/a.ogg', ogg(12), 12],
])('%s plays as long as it says', (path, bytes, seconds) => {
  expect(told(path, bytes)).toBe(seconds);
});

test.each(clipNames)('%s, as a real program wrote it, is accepted', (name) => {
  const length = told(`speech/${name}`, realClip(name));
  // The short ones say two words, the long one is read for half a minute.
  const [least, most] = name === 'opusenc.ogg' ? [29, 30] : [1, 2];
  expect(length).toBeGreaterThanOrEqual(least);
  expect(length).toBeLessThanOrEqual(most);
});

const bitFlipped = Buffer.from(wav(1));
bitFlipped.writeUInt32LE(9_999_999, 40);

test.each([
  ['a picture called a sound', 'speech/a.mp3', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'clip-not-sound'],
  ['an empty file', 'speech/a.wav', Buffer.alloc(0), 'clip-not-sound'],
  ['a WAV called MP3', 'speech/a.mp3', wav(1), 'clip-not-sound'],
  ['an MP3 called WAV', 'speech/a.wav', mp3(50), 'clip-not-sound'],
  ['an Ogg with a film in it', 'speech/a.ogg', ogg(1, 'theora!!'), 'clip-not-sound'],
  ['half of a WAV', 'speech/a.wav', wav(2).subarray(0, 6000), 'clip-damaged'],
  ['a WAV whose sound is longer than the file', 'speech/a.wav', bitFlipped, 'clip-damaged'],
  ['half of an MP3', 'speech/a.mp3', mp3(50).subarray(0, 10_000), 'clip-damaged'],
  ['an MP3 with a program behind it', 'speech/a.mp3', Buffer.concat([mp3(50), Buffer.from('MZ program')]), 'clip-damaged'],
  ['half of an Ogg', 'speech/a.ogg', ogg(3).subarray(0, 60), 'clip-damaged'],
  ['an Ogg with more behind it', 'speech/a.ogg', Buffer.concat([ogg(3), Buffer.from('more')]), 'clip-damaged'],
  ['a WAV of no sound', 'speech/a.wav', wav(0), 'clip-damaged'],
  ['four minutes', 'speech/a.wav', wav(240), 'clip-too-long'],
  ['hours in a few bytes', 'speech/a.ogg', ogg(90_000), 'clip-too-long'],
  ['nine megabytes', 'speech/a.wav', Buffer.alloc(9_000_000), 'clip-too-big'],
])('%s is refused', (_what, path, bytes, code) => {
  expect(told(path, bytes)).toBe(code);
});
