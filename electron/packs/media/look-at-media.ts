/** Looks inside the pictures and clips of a content folder before anybody is shown them (S-2): at `check`, at `build`, at installation. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, inflate } from 'node:zlib';
import { readClip } from '#shared/packs/media/clip.ts';
import { MAX_CLIP_BYTES, MAX_PICTURE_BYTES, mediaFaultTexts, type MediaFault } from '#shared/packs/media/media-faults.ts';
import { readPng, type Png } from '#shared/packs/media/png.ts';
import type { Finding } from '#shared/packs/read/finding.ts';

const inflateAll = promisify(inflate);
const LAST_FILTER = 4;

/** @param paths of media, with `/`. One file is in memory at a time. Rejects as `readFile` does */
export async function lookAtMedia(directory: string, paths: readonly string[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const path of paths) {
    const fault = await faultIn(join(directory, ...path.split('/')), path);
    if (fault !== null) findings.push({ file: path, line: 1, rule: 'media', text: mediaFaultTexts[fault] });
  }
  return findings;
}

async function faultIn(file: string, path: string): Promise<MediaFault | null> {
  const isPicture = path.endsWith('.png');
  const { size } = await stat(file);
  if (size > (isPicture ? MAX_PICTURE_BYTES : MAX_CLIP_BYTES)) return isPicture ? 'picture-too-big' : 'clip-too-big';
  const bytes = await readFile(file);
  if (isPicture) return pictureFault(bytes);
  const clip = readClip(path, bytes);
  return clip.ok ? null : clip.problem.code;
}

async function pictureFault(bytes: Uint8Array): Promise<MediaFault | null> {
  const png = readPng(bytes);
  if (!png.ok) return png.problem.code;
  const isSound = png.value.chunks.every(
    ({ whole }) => crc32(whole.subarray(4, -4)) === Buffer.from(whole).readUInt32BE(whole.length - 4),
  );
  return isSound && (await hasExactlyItsPixels(png.value)) ? null : 'picture-damaged';
}

/** The compressed data holds as many rows as the head says, not a byte more: no bomb, nothing behind the last row. */
async function hasExactlyItsPixels({ rowBytes, height, chunks }: Png): Promise<boolean> {
  const expected = (rowBytes + 1) * height;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  try {
    const rows = await inflateAll(packed, { maxOutputLength: expected });
    if (rows.length !== expected) return false;
    for (let at = 0; at < expected; at += rowBytes + 1) if ((rows[at] ?? 0) > LAST_FILTER) return false;
    return true;
  } catch (error) {
    // Whatever zlib says about the data, the picture cannot be shown.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
