/** What a power cut, a bad disk or a person with a file manager does to files. */
import { open, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

export type Engine = 'leveldb' | 'sqlite';

export interface Damage {
  readonly name: string;
  readonly isOf: 'database' | 'journal';
  /** @param files all files below `folder` */
  readonly change: (files: readonly string[], folder: string) => Promise<void>;
}

const BLOCK_BYTES = 4096;

const journalBlock: Damage = {
  name: 'a zeroed block in the journal',
  isOf: 'journal',
  change: async (files) => zeroBlock(await largest(files.filter((file) => file.endsWith('.jsonl')))),
};

const gone: Damage = {
  name: 'the database deleted',
  isOf: 'database',
  change: async (_files, folder) => rm(folder, { recursive: true }),
};

export const damages: Readonly<Record<Engine, readonly Damage[]>> = {
  leveldb: [
    journalBlock,
    { name: 'the log cut', isOf: 'database', change: async (files) => cut(await largest(logs(files)), 0.6) },
    { name: 'a zeroed block in the log', isOf: 'database', change: async (files) => zeroBlock(await largest(logs(files))) },
    { name: 'a bad MANIFEST', isOf: 'database', change: async (files) => garbage(named(files, /^MANIFEST/)) },
    { name: 'a bad CURRENT', isOf: 'database', change: async (files) => garbage(named(files, /^CURRENT$/)) },
    { name: 'a MANIFEST lost', isOf: 'database', change: async (files) => lose(named(files, /^MANIFEST/)) },
    gone,
  ],
  sqlite: [
    journalBlock,
    { name: 'the write-ahead log cut', isOf: 'database', change: async (files) => cut(await largest(files), 0.6) },
    { name: 'a zeroed block', isOf: 'database', change: async (files) => zeroBlock(await largest(files)) },
    { name: 'a broken header', isOf: 'database', change: async (files) => breakHeads(files) },
    gone,
  ],
};

const logs = (files: readonly string[]): string[] => files.filter((file) => /\.(log|ldb)$/.test(file));
const named = (files: readonly string[], pattern: RegExp): string[] => files.filter((file) => pattern.test(basename(file)));

async function largest(files: readonly string[]): Promise<string> {
  const sizes = await Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })));
  const [first] = sizes.toSorted((a, b) => b.size - a.size);
  if (first === undefined || first.size === 0) throw new Error('there is nothing to damage: the drill would prove nothing');
  return first.file;
}

async function cut(file: string, part: number): Promise<void> {
  await truncate(file, Math.floor((await stat(file)).size * part));
}

async function zeroBlock(file: string): Promise<void> {
  const { size } = await stat(file);
  const handle = await open(file, 'r+');
  try {
    await handle.write(Buffer.alloc(Math.min(BLOCK_BYTES, size)), 0, undefined, Math.floor(size / 2 / BLOCK_BYTES) * BLOCK_BYTES);
  } finally {
    await handle.close();
  }
}

async function garbage(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('there is nothing to damage: the drill would prove nothing');
  // What a block that never reached the disk reads as.
  for (const file of files) await writeFile(file, Buffer.alloc(BLOCK_BYTES));
}

async function lose(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('there is nothing to damage: the drill would prove nothing');
  for (const file of files) await rm(file);
}

async function breakHeads(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const handle = await open(file, 'r+');
    try {
      await handle.write(Buffer.alloc(100, 0xff), 0, undefined, 0);
    } finally {
      await handle.close();
    }
  }
}
