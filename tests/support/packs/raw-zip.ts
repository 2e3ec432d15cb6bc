/** A zip writer that can do everything wrong: each header may be bent after it is written. */
import { crc32 } from 'node:zlib';

export interface RawEntry {
  readonly name: string | Buffer;
  readonly data: Buffer;
  readonly bendLocal?: (header: Buffer) => void;
  readonly bendCentral?: (header: Buffer) => void;
  /** Between the local header and the content; the header is told of it. */
  readonly localExtra?: Buffer;
  readonly centralExtra?: Buffer;
  readonly centralComment?: Buffer;
  /** Bytes that belong to nobody, before this entry. */
  readonly gapBefore?: Buffer;
  /** Not in the directory. */
  readonly isHidden?: boolean;
}

export interface RawZip {
  readonly bendEnd?: (end: Buffer) => void;
  readonly comment?: Buffer;
  /** Between the directory and its end record. */
  readonly beforeEnd?: Buffer;
  readonly tail?: Buffer;
}

const UNIX_FILE = 0o100644 * 0x10000;

export function rawZip(entries: readonly RawEntry[], { bendEnd, comment, beforeEnd, tail }: RawZip = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const add = (bytes: Buffer): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const entry of entries) {
    add(entry.gapBefore ?? Buffer.alloc(0));
    const name = Buffer.from(entry.name);
    const offset = at;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(0x0800, 6);
    local.writeUInt16LE(0x21, 12);
    local.writeUInt32LE(crc32(entry.data), 14);
    local.writeUInt32LE(entry.data.length, 18);
    local.writeUInt32LE(entry.data.length, 22);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(entry.localExtra?.length ?? 0, 28);
    entry.bendLocal?.(local);
    add(Buffer.concat([local, name, entry.localExtra ?? Buffer.alloc(0), entry.data]));

    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(0x0800, 8);
    central.writeUInt16LE(0x21, 14);
    central.writeUInt32LE(crc32(entry.data), 16);
    central.writeUInt32LE(entry.data.length, 20);
    central.writeUInt32LE(entry.data.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(entry.centralExtra?.length ?? 0, 30);
    central.writeUInt16LE(entry.centralComment?.length ?? 0, 32);
    central.writeUInt32LE(UNIX_FILE, 38);
    central.writeUInt32LE(offset, 42);
    entry.bendCentral?.(central);
    const empty = Buffer.alloc(0);
    if (entry.isHidden !== true)
      directory.push(Buffer.concat([central, name, entry.centralExtra ?? empty, entry.centralComment ?? empty]));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment?.length ?? 0, 20);
  bendEnd?.(end);
  const nothing = Buffer.alloc(0);
  return Buffer.concat([...parts, ...directory, beforeEnd ?? nothing, end, comment ?? nothing, tail ?? nothing]);
}
