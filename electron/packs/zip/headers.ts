/** The three records of a zip (APPNOTE 4.3), as narrow as a pack uses them. */
import { refusal, type PackRefusal } from '#shared/packs/install/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';

export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;
export const LOCAL_MARK = 0x04034b50;
export const CENTRAL_MARK = 0x02014b50;
export const END_MARK = 0x06054b50;
/** Bit 11: the name is UTF-8. */
export const UTF8_FLAG = 0x0800;
const ENCRYPTED_FLAGS = 0x2041;
/** Every time stands for 1 January 1980: the same input gives the same pack. */
export const FIXED_TIME = 0;
export const FIXED_DATE = 0x21;
const STORED = 0;
export const VERSION_NEEDED = 20;

const FILE_TYPE_MASK = 0xf000;
const REGULAR = 0x8000;
const LINK = 0xa000;
const FOLDER = 0x4000;
const DOS_FOLDER = 0x10;
const ALL_16 = 0xffff;
const ALL_32 = 0xffffffff;

export interface EndRecord {
  readonly isSeveral: boolean;
  readonly is64: boolean;
  readonly entries: number;
  readonly directoryBytes: number;
  readonly directoryOffset: number;
  readonly commentBytes: number;
}

/** @returns null when this is no end record */
export function readEnd(bytes: Buffer): EndRecord | null {
  if (bytes.length < END_BYTES || bytes.readUInt32LE(0) !== END_MARK) return null;
  const entries = bytes.readUInt16LE(10);
  const directoryBytes = bytes.readUInt32LE(12);
  const directoryOffset = bytes.readUInt32LE(16);
  return {
    is64: entries === ALL_16 || directoryBytes === ALL_32 || directoryOffset === ALL_32,
    isSeveral:
      (bytes.readUInt16LE(4) !== 0 && bytes.readUInt16LE(4) !== ALL_16) ||
      (bytes.readUInt16LE(6) !== 0 && bytes.readUInt16LE(6) !== ALL_16) ||
      bytes.readUInt16LE(8) !== entries,
    entries,
    directoryBytes,
    directoryOffset,
    commentBytes: bytes.readUInt16LE(20),
  };
}

export interface CentralHeader {
  readonly name: string;
  readonly nameBytes: Buffer;
  readonly flags: number;
  readonly size: number;
  readonly crc: number;
  readonly localOffset: number;
}

/** @param at where in the directory */
export function readCentral(directory: Buffer, at: number): Result<CentralHeader, PackRefusal> {
  if (at + CENTRAL_BYTES > directory.length || directory.readUInt32LE(at) !== CENTRAL_MARK)
    return err(refusal('zip-directory-damaged'));
  const nameBytes = directory.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + directory.readUInt16LE(at + 28));
  if (nameBytes.length !== directory.readUInt16LE(at + 28)) return err(refusal('zip-directory-damaged'));
  const name = nameBytes.toString('utf8');
  const flags = directory.readUInt16LE(at + 8);
  const size = directory.readUInt32LE(at + 24);
  const packed = directory.readUInt32LE(at + 20);
  const localOffset = directory.readUInt32LE(at + 42);
  const header = { name, nameBytes, flags, size, crc: directory.readUInt32LE(at + 16), localOffset };
  const fault = (code: PackRefusal['code']): Result<never, PackRefusal> => err(refusal(code, name));
  if (!Buffer.from(name, 'utf8').equals(nameBytes) || (isNotAscii(nameBytes) && (flags & UTF8_FLAG) === 0))
    return fault('zip-name-encoding');
  if ((flags & ENCRYPTED_FLAGS) !== 0) return fault('zip-encrypted');
  if ((flags & ~UTF8_FLAG) !== 0 || directory.readUInt16LE(at + 6) > VERSION_NEEDED) return fault('zip-flags');
  if (size === ALL_32 || packed === ALL_32 || localOffset === ALL_32) return fault('zip-64');
  if (directory.readUInt16LE(at + 30) !== 0) return fault('zip-extra-field');
  if (directory.readUInt16LE(at + 32) !== 0) return fault('zip-comment');
  if (directory.readUInt16LE(at + 34) !== 0) return fault('zip-several-parts');
  const kind = (directory.readUInt32LE(at + 38) >>> 16) & FILE_TYPE_MASK;
  if (kind === LINK) return fault('zip-link');
  if (kind === FOLDER || (directory.readUInt32LE(at + 38) & DOS_FOLDER) !== 0 || name.endsWith('/')) return fault('zip-folder');
  if (kind !== 0 && kind !== REGULAR) return fault('zip-device');
  if (directory.readUInt16LE(at + 10) !== STORED) return fault('zip-compressed');
  return packed === size ? ok(header) : fault('zip-size-differs');
}

/** @param bytes the header before the content; @returns what contradicts the directory */
export function readLocal(bytes: Buffer, { name, nameBytes, flags, size, crc }: CentralHeader): PackRefusal | null {
  if (bytes.length < LOCAL_BYTES || bytes.readUInt32LE(0) !== LOCAL_MARK) return refusal('zip-header-damaged', name);
  if (bytes.readUInt16LE(28) !== 0) return refusal('zip-extra-field', name);
  const agrees =
    bytes.readUInt16LE(6) === flags &&
    bytes.readUInt16LE(8) === STORED &&
    bytes.readUInt32LE(14) === crc &&
    bytes.readUInt32LE(18) === size &&
    bytes.readUInt32LE(22) === size &&
    bytes.readUInt16LE(26) === nameBytes.length &&
    bytes.subarray(LOCAL_BYTES).equals(nameBytes);
  return agrees ? null : refusal('zip-headers-differ', name);
}

function isNotAscii(bytes: Buffer): boolean {
  return bytes.some((byte) => byte > 0x7f);
}
