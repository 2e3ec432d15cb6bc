/** A journal in a directory of its own, to be opened, damaged and opened again. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { Journal } from '../../../electron/journal/journal.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { faultyFiles, type DiskRemote } from './faulty-files.ts';

export interface JournalBench {
  readonly directory: string;
  readonly disk: DiskRemote;
  /** Opens it, all files checked; the one before is closed. */
  readonly open: () => Promise<Journal>;
  /** Opens it, writes, closes. */
  readonly hold: (...batches: readonly (readonly RecordedEvent[])[]) => Promise<void>;
  readonly names: () => Promise<string[]>;
  readonly aside: () => Promise<string[]>;
  readonly bytes: (name: string) => Promise<Buffer>;
  readonly damage: (name: string, change: (bytes: Buffer) => Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function journalBench(): Promise<JournalBench> {
  const directory = await mkdtemp(join(tmpdir(), 'journal-'));
  const { files, remote } = faultyFiles();
  let current: Journal | undefined;
  const bench: JournalBench = {
    directory,
    disk: remote,
    open: async () => {
      await current?.close();
      const opened = await openJournal({ directory, now: () => 1, files });
      if (!opened.ok) throw new Error(opened.problem.code);
      current = opened.value;
      await current.verified;
      return current;
    },
    hold: async (...batches) => {
      const journal = await bench.open();
      for (const batch of batches) if (!(await journal.append(batch)).ok) throw new Error('not written');
    },
    names: async () => (await readdir(directory)).filter((name) => name.endsWith('.jsonl')).toSorted(),
    aside: () => readdir(join(directory, 'aside')),
    bytes: (name) => readFile(join(directory, name)),
    damage: async (name, change) => writeFile(join(directory, name), change(await bench.bytes(name))),
    end: async () => {
      await current?.close();
      await rm(directory, { recursive: true });
    },
  };
  return bench;
}
