import { tag, viewOf, type Length } from './clip-parts.ts';

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/** RIFF/WAVE: `fmt ` says how fast it runs, `data` must be there to its last byte. */
export function wavSeconds(bytes: Uint8Array): Length {
  if (bytes.length < 12 || tag(bytes, 0) !== 'RIFF' || tag(bytes, 8) !== 'WAVE') return 'not-sound';
  const view = viewOf(bytes);
  if (view.getUint32(4, true) + 8 !== bytes.length) return 'damaged';
  let bytesASecond = 0;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size;
    if (end > bytes.length) return 'damaged';
    if (tag(bytes, at) === 'fmt ') {
      if (size < 16) return 'damaged';
      const kind = view.getUint16(at + 8, true);
      const channels = view.getUint16(at + 10, true);
      if (![PCM, FLOAT, EXTENSIBLE].includes(kind) || channels < 1 || channels > 2) return 'not-sound';
      bytesASecond = view.getUint32(at + 16, true);
    }
    if (tag(bytes, at) === 'data') return bytesASecond === 0 ? 'damaged' : size / bytesASecond;
    // Chunks begin at even places.
    at = end + (size % 2);
  }
  return 'damaged';
}
