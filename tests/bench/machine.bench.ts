/** The machine with 100 000 events in its journal: how soon it is ready, and what a line costs. */
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { openJournal } from '../../electron/journal/open-journal.ts';
import { bareAppend, LINE_BYTES } from '../support/bench/floor.ts';
import { freePort, startKioskProcess } from '../support/bench/kiosk-process.ts';
import { note, percentile } from '../support/bench/measures.ts';
import { seededData } from '../support/bench/seeded-data.ts';
import { issued } from '../support/record/events.ts';

const STARTS = 3;
const LINES = 300;
/** The visitor's limit (U-15 and the issue) leaves the journal no more than this. */
const APPEND_P99_MS = 50;
const READY_MS = 3000;

const folder = (): string => test.info().project.outputDir;

test('the machine is ready soon with a long journal', async () => {
  const full = await seededData(folder(), 'start');
  const empty = join(folder(), 'start-empty');
  await mkdir(empty);
  const times: { full: number[]; empty: number[] } = { full: [], empty: [] };
  for (let start = 0; start < STARTS; start += 1) {
    times.full.push(await readyMs(full));
    times.empty.push(await readyMs(empty));
  }
  await note(folder(), {
    what: 'machine: start to «ready», 100 000 events; floor: an empty journal',
    value: percentile(times.full, 50),
    unit: 'ms',
    atMost: READY_MS,
    floor: percentile(times.empty, 50),
  });
});

async function readyMs(data: string): Promise<number> {
  const kiosk = await startKioskProcess(data, await freePort());
  await kiosk.stop();
  return kiosk.readyMs;
}

test('a line of the journal costs little more than its write and sync', async () => {
  const data = await seededData(folder(), 'append');
  const journal = await openJournal({ directory: join(data, 'journal'), now: Date.now });
  if (!journal.ok) throw new Error(journal.problem.code);
  await journal.value.verified;
  const file = await open(join(folder(), 'bare-append.jsonl'), 'a');
  const line = Buffer.alloc(LINE_BYTES, 'x');
  const [real, bare]: [number[], number[]] = [[], []];
  const first = journal.value.head().seq + 1;
  for (let index = 0; index < LINES; index += 1) {
    // By turns, so that a busy disk slows both.
    const event = issued(first + index, 1 + index);
    real.push(await timed(async () => void (await journal.value.append([event]))));
    bare.push(await timed(() => bareAppend(file, line)));
  }
  await file.close();
  await journal.value.close();
  for (const p of [50, 99]) {
    await note(folder(), {
      what: `journal: append of one event, p${p}; floor: write + fdatasync`,
      value: percentile(real, p),
      unit: 'ms',
      ...(p === 99 && { atMost: APPEND_P99_MS }),
      floor: percentile(bare, p),
    });
  }
});

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
