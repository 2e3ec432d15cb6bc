/**
 * Which files a pack holds and where they lie, read strictly. A pack is a zip that any tool opens, but of a zip's many freedoms it
 * uses none: whole files, not compressed, one after the other without a gap, named once and the same in both places. What is not
 * there cannot be abused: no bombs, no second meaning for another reader (S-2). Nothing is written and no memory beyond the
 * directory (at most about 2 MB) is taken.
 */
import { MANIFEST_NAME, MAX_FILES, MAX_PACK_BYTES, MAX_PATH_CHARACTERS, SIGNATURE_NAME } from '#shared/packs/format/limits.ts';
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { PackSource } from './pack-source.ts';
import { CENTRAL_BYTES, END_BYTES, LOCAL_BYTES, readCentral, readEnd, readLocal, type CentralHeader } from './headers.ts';

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  /** Of the content, from the pack's beginning. */
  readonly offset: number;
}

/** UTF-8 takes up to three bytes for a character of the first plane. */
const MAX_NAME_BYTES = MAX_PATH_CHARACTERS * 4;
const MAX_ENTRIES = MAX_FILES + 2;

/** @returns every file of the pack in the order of its directory */
export async function readLayout(source: PackSource): Promise<Result<readonly ZipEntry[], PackRefusal>> {
  if (source.size > MAX_PACK_BYTES) return err(refusal('pack-too-big'));
  if (source.size < END_BYTES) return err(refusal('not-a-pack'));
  const head = await source.read(0, 4);
  if (head.toString('latin1') !== 'PK\x03\x04') return err(refusal('not-a-pack'));
  const end = readEnd(await source.read(source.size - END_BYTES, END_BYTES));
  if (end === null) return err(refusal(await whatIsAtTheEnd(source)));
  if (end.isSeveral) return err(refusal('zip-several-parts'));
  if (end.is64) return err(refusal('zip-64'));
  if (end.commentBytes > 0) return err(refusal('zip-comment'));
  if (end.entries > MAX_ENTRIES) return err(refusal('too-many-files'));
  if (end.directoryBytes > MAX_ENTRIES * (CENTRAL_BYTES + MAX_NAME_BYTES)) return err(refusal('zip-directory-damaged'));
  if (end.directoryOffset + end.directoryBytes + END_BYTES !== source.size) return err(refusal('zip-directory-damaged'));
  const directory = await source.read(end.directoryOffset, end.directoryBytes);
  const headers: CentralHeader[] = [];
  let at = 0;
  while (headers.length < end.entries) {
    const header = readCentral(directory, at);
    if (!header.ok) return header;
    headers.push(header.value);
    at += CENTRAL_BYTES + header.value.nameBytes.length;
  }
  if (at !== directory.length) return err(refusal('zip-directory-damaged'));
  return tile(source, headers, end.directoryOffset);
}

/** The files must cover everything before the directory, exactly once. */
async function tile(
  source: PackSource,
  headers: readonly CentralHeader[],
  directoryOffset: number,
): Promise<Result<readonly ZipEntry[], PackRefusal>> {
  const places = new Map<CentralHeader, number>();
  let at = 0;
  for (const header of headers.toSorted((a, b) => a.localOffset - b.localOffset)) {
    if (header.localOffset !== at) return err(refusal(header.localOffset < at ? 'zip-overlap' : 'zip-gap', header.name));
    const offset = at + LOCAL_BYTES + header.nameBytes.length;
    if (offset + header.size > directoryOffset) return err(refusal('zip-overlap', header.name));
    const fault = readLocal(await source.read(at, LOCAL_BYTES + header.nameBytes.length), header);
    if (fault !== null) return err(fault);
    places.set(header, offset);
    at = offset + header.size;
  }
  if (at !== directoryOffset) return err(refusal('zip-gap'));
  return ok(
    headers.map((header) => ({ name: header.name, size: header.size, crc: header.crc, offset: places.get(header) ?? 0 })),
  );
}

/** The last bytes are not a zip's end. Is it further up, behind what was added, or not there at all? */
async function whatIsAtTheEnd(source: PackSource): Promise<'zip-trailing-data' | 'zip-comment' | 'zip-cut-off'> {
  const length = Math.min(source.size, 65_557);
  const tail = await source.read(source.size - length, length);
  const found = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (found === -1) return 'zip-cut-off';
  const end = tail.length - found >= END_BYTES ? readEnd(tail.subarray(found, found + END_BYTES)) : null;
  if (end === null) return 'zip-cut-off';
  return found + END_BYTES + end.commentBytes === tail.length ? 'zip-comment' : 'zip-trailing-data';
}

/** The two that stand for the pack itself; all others are its content. */
export const isOwnFile = (name: string): boolean => name === MANIFEST_NAME || name === SIGNATURE_NAME;
