/** The skeleton of a PNG: its size, its few chunks that make the picture. Pixels are nobody's business here. */
import { err, ok, type Result } from '#shared/result.ts';
import { MAX_PICTURE_BYTES, MAX_PICTURE_SIDE_PX, type MediaFault } from './media-faults.ts';

export interface PngChunk {
  readonly type: string;
  /** With length, type and check sum, as it lies in the file. */
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
}

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Of one row of pixels before compression, without the filter byte. */
  readonly rowBytes: number;
  /** IHDR, PLTE, tRNS, IDAT …, IEND. All else (texts, places, colour profiles, animation) is left out. */
  readonly chunks: readonly PngChunk[];
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length, type, check sum. */
const FRAME_BYTES = 12;
/** Colour type → channels and the bit depths that go with it (PNG specification, table 11.1). */
const COLOURS: Readonly<Record<number, { readonly channels: number; readonly depths: readonly number[] }>> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** @returns what a decoder may be given; check sums and compressed data are proved elsewhere */
export function readPng(bytes: Uint8Array): Result<Png, { readonly code: MediaFault }> {
  if (bytes.length > MAX_PICTURE_BYTES) return fault('picture-too-big');
  if (SIGNATURE.some((value, index) => bytes[index] !== value)) return fault('picture-not-png');
  const chunks = chunksOf(bytes);
  if (!chunks.ok) return chunks;
  const kept = chunks.value.filter(({ type }) => KEPT.has(type));
  // An upper-case first letter means: without it the picture cannot be shown.
  if (chunks.value.some(({ type }) => /^[A-Z]/.test(type) && !KEPT.has(type))) return fault('picture-damaged');
  const types = kept.map(({ type }) => type).join(' ');
  if (!/^IHDR( PLTE)?( tRNS)?( IDAT)+ IEND$/.test(types)) return fault('picture-damaged');
  const head = kept[0]?.data;
  if (head?.length !== 13) return fault('picture-damaged');
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colour, compression, filter, interlace] = head.slice(8);
  const { channels, depths } = COLOURS[colour ?? -1] ?? { channels: 0, depths: [] };
  const isKnown = depths.includes(depth ?? 0) && compression === 0 && filter === 0;
  if (!isKnown || width === 0 || height === 0) return fault('picture-damaged');
  if (width > MAX_PICTURE_SIDE_PX || height > MAX_PICTURE_SIDE_PX) return fault('picture-too-large');
  if (interlace !== 0) return fault(interlace === 1 ? 'picture-interlaced' : 'picture-damaged');
  if (colour === 3 && !types.includes('PLTE')) return fault('picture-damaged');
  return ok({ width, height, rowBytes: Math.ceil((width * channels * (depth ?? 0)) / 8), chunks: kept });
}

/** The same picture with nothing in the file but the picture. */
export function barePng({ chunks }: Png): Uint8Array {
  const parts = [Uint8Array.from(SIGNATURE), ...chunks.map(({ whole }) => whole)];
  const bare = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bare.set(part, at);
    at += part.length;
  }
  return bare;
}

function chunksOf(bytes: Uint8Array): Result<readonly PngChunk[], { readonly code: MediaFault }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at + FRAME_BYTES <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + FRAME_BYTES + length;
    if (end > bytes.length) return fault('picture-damaged');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, whole: bytes.subarray(at, end), data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') return end === bytes.length ? ok(chunks) : fault('picture-trailing-data');
    at = end;
  }
  return fault('picture-damaged');
}

function fault(code: MediaFault): Result<never, { readonly code: MediaFault }> {
  return err({ code });
}
