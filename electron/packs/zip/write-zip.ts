/** Writes a pack's zip: stored, in the order given, with fixed times, so that the same input gives the same bytes. */
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import {
  CENTRAL_BYTES,
  CENTRAL_MARK,
  END_BYTES,
  END_MARK,
  FIXED_DATE,
  FIXED_TIME,
  LOCAL_BYTES,
  LOCAL_MARK,
  UTF8_FLAG,
  VERSION_NEEDED,
} from './headers.ts';

const UNIX = 3;
/** A plain file that everyone may read. */
const MODE = 0o100644;
/** Where a header keeps CRC, and behind it both sizes. */
const LOCAL_CRC_AT = 14;

export interface ZipInput {
  readonly name: string;
  readonly size: number;
  /** The content in pieces; exactly `size` bytes. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/**
 * @param file replaced if it is there
 * @param onBytes how many bytes of content were written just now
 */
export async function writeZip(file: string, inputs: readonly ZipInput[], onBytes: (count: number) => void): Promise<void> {
  const handle = await open(file, 'w');
  try {
    const directory: Buffer[] = [];
    let at = 0;
    for (const { name, size, chunks } of inputs) {
      const nameBytes = Buffer.from(name);
      const local = localHeader(nameBytes, size);
      await handle.write(local, 0, local.length, at);
      let position = at + local.length;
      let crc = 0;
      for await (const chunk of chunks()) {
        await handle.write(chunk, 0, chunk.length, position);
        crc = crc32(chunk, crc);
        position += chunk.length;
        onBytes(chunk.length);
      }
      if (position - at - local.length !== size) throw new Error(`the size of ${name} changed while it was packed`);
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(crc);
      await handle.write(sum, 0, 4, at + LOCAL_CRC_AT);
      directory.push(centralHeader(nameBytes, size, crc, at));
      at = position;
    }
    const tail = Buffer.concat([...directory, endRecord(inputs.length, directory, at)]);
    await handle.write(tail, 0, tail.length, at);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function localHeader(name: Buffer, size: number): Buffer {
  const header = Buffer.alloc(LOCAL_BYTES);
  header.writeUInt32LE(LOCAL_MARK, 0);
  header.writeUInt16LE(VERSION_NEEDED, 4);
  header.writeUInt16LE(UTF8_FLAG, 6);
  header.writeUInt16LE(FIXED_TIME, 10);
  header.writeUInt16LE(FIXED_DATE, 12);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function centralHeader(name: Buffer, size: number, crc: number, offset: number): Buffer {
  const header = Buffer.alloc(CENTRAL_BYTES);
  header.writeUInt32LE(CENTRAL_MARK, 0);
  header.writeUInt16LE((UNIX << 8) | VERSION_NEEDED, 4);
  header.writeUInt16LE(VERSION_NEEDED, 6);
  header.writeUInt16LE(UTF8_FLAG, 8);
  header.writeUInt16LE(FIXED_TIME, 12);
  header.writeUInt16LE(FIXED_DATE, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(size, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE((MODE << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function endRecord(count: number, directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END_MARK, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(
    directory.reduce((sum, header) => sum + header.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}
