import { tag, type Length } from './clip-parts.ts';

/** Layer III, by version: bits in thousands a second for each index, samples a second, samples a frame. Index 0 and 15 are not used. */
const MPEG_1 = {
  kilobits: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  rates: [44_100, 48_000, 32_000],
  samples: 1152,
};
const LOWER = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const MPEG_2 = { kilobits: LOWER, rates: [22_050, 24_000, 16_000], samples: 576 };
const MPEG_2_5 = { kilobits: LOWER, rates: [11_025, 12_000, 8000], samples: 576 };
const VERSIONS = [MPEG_2_5, null, MPEG_2, MPEG_1];
const LAYER_3 = 1;
/** Anything may look like one frame; not like so many in a row. */
const LEAST_FRAMES = 3;

/** Frames in a row from the first to the last byte, but for the tags (ID3, APE) that programs put around them. */
export function mp3Seconds(bytes: Uint8Array): Length {
  let at = afterId3(bytes);
  let seconds = 0;
  let frames = 0;
  for (; at + 4 <= bytes.length; frames += 1) {
    const frame = frameAt(bytes, at);
    if (frame === null) break;
    if (at + frame.length > bytes.length) return frames < LEAST_FRAMES ? 'not-sound' : 'damaged';
    at += frame.length;
    seconds += frame.seconds;
  }
  if (frames < LEAST_FRAMES) return 'not-sound';
  const isTag = tag(bytes, at, 3) === 'TAG' || tag(bytes, at, 8) === 'APETAGEX';
  return at === bytes.length || isTag ? seconds : 'damaged';
}

/** ID3v2 says its length in four times seven bits. */
function afterId3(bytes: Uint8Array): number {
  if (tag(bytes, 0, 3) !== 'ID3') return 0;
  return 10 + bytes.subarray(6, 10).reduce((length, part) => length * 128 + (part & 0x7f), 0);
}

function frameAt(bytes: Uint8Array, at: number): { readonly length: number; readonly seconds: number } | null {
  const [sync = 0, kind = 0, how = 0] = bytes.subarray(at, at + 3);
  const version = VERSIONS[(kind >> 3) & 3];
  const isFrame = sync === 0xff && (kind & 0xe0) === 0xe0 && ((kind >> 1) & 3) === LAYER_3;
  const kilobits = version?.kilobits[how >> 4] ?? 0;
  const rate = version?.rates[(how >> 2) & 3] ?? 0;
  if (!isFrame || version === null || version === undefined || kilobits === 0 || rate === 0) return null;
  const padding = (how >> 1) & 1;
  return { length: Math.floor(((version.samples / 8) * kilobits * 1000) / rate) + padding, seconds: version.samples / rate };
}
