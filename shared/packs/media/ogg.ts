import { tag, viewOf, type Length } from './clip-parts.ts';

const HEAD_BYTES = 27;
const FIRST_PAGE = 2;
const LAST_PAGE = 4;
/** Opus counts in these, whatever it was recorded with (RFC 7845). */
const OPUS_TICKS_A_SECOND = 48_000;

/** One stream of Opus or Vorbis: pages tile the file, the last one says how long it is (RFC 3533). */
export function oggSeconds(bytes: Uint8Array): Length {
  if (tag(bytes, 0) !== 'OggS') return 'not-sound';
  const view = viewOf(bytes);
  let ticksASecond = 0;
  let stream = 0;
  for (let at = 0; at + HEAD_BYTES <= bytes.length;) {
    if (tag(bytes, at) !== 'OggS' || bytes[at + 4] !== 0) return 'damaged';
    const flags = bytes[at + 5] ?? 0;
    const segments = bytes.subarray(at + HEAD_BYTES, at + HEAD_BYTES + (bytes[at + 26] ?? 0));
    const body = at + HEAD_BYTES + segments.length;
    const end = body + segments.reduce((sum, length) => sum + length, 0);
    if (end > bytes.length) return 'damaged';
    if (at === 0) {
      if ((flags & FIRST_PAGE) === 0) return 'damaged';
      ticksASecond = ticksOf(bytes.subarray(body, end));
      if (ticksASecond === 0) return 'not-sound';
      stream = view.getUint32(14, true);
    } else if (view.getUint32(at + 14, true) !== stream) return 'not-sound';
    if ((flags & LAST_PAGE) !== 0)
      return end === bytes.length ? Number(view.getBigInt64(at + 6, true)) / ticksASecond : 'damaged';
    at = end;
  }
  return 'damaged';
}

/** @param head the first packet; 0: neither Opus nor Vorbis */
function ticksOf(head: Uint8Array): number {
  if (tag(head, 0, 8) === 'OpusHead') return OPUS_TICKS_A_SECOND;
  return tag(head, 0, 7) === '\u0001vorbis' && head.length >= 16 ? viewOf(head).getUint32(12, true) : 0;
}
