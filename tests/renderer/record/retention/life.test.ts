/** Any life of a kiosk that lets go: only what is exported goes, the newest days stay, no number comes twice, and no report changes. */
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeFiles } from '../../../../electron/journal/disk/node-files.ts';
import { IllegalEventError, type KioskRecord } from '../../../../renderer/record/record.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { bareBase } from '#shared/retention/base.ts';
import { foldSummary } from '#shared/retention/summary.ts';
import { dyingFiles } from '../../../support/record/dying-files.ts';
import { request } from '../../../support/record/kiosk-bench.ts';
import { retentionBench, type RetentionBench } from '../../../support/retention/retention-bench.ts';

const DAY_MS = 86_400_000;
const KEEP_DAYS = 2;

const losses = ['nothing', 'journal', 'database', 'base', 'one copy of the base'] as const;
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('work' as const),
      letters: fc.array(fc.constantFrom('Д', 'П'), { minLength: 1, maxLength: 3 }),
      // Mostly the next day; now and then a clock that somebody set wrong.
      days: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(-400, -1, 0, 400) }),
    }),
  },
  /** Staff call one of the newest tickets, perhaps one of the day before. None that was let go: their list is of one day. */
  { weight: 2, arbitrary: fc.record({ do: fc.constant('call' as const), back: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('export' as const), isRecorded: fc.constantFrom(true, true, false) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('let go' as const),
      /** Changes on the machine's disk until the power goes. */
      power: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
      /** Of the database, until somebody begins a visit. */
      pieces: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restart' as const), loss: fc.constantFrom(...losses) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let bench: RetentionBench;
beforeEach(async () => {
  bench = await retentionBench();
});
afterEach(() => bench.end());

/** All that ever stood in the journal, and what of it is in a recorded export. */
interface Seen {
  readonly events: Map<string, RecordedEvent>;
  readonly exported: Set<string>;
  /** Ids of tickets as they were given. */
  readonly given: string[];
}

async function look({ events }: Seen): Promise<readonly RecordedEvent[]> {
  const now = await bench.journalEvents();
  for (const event of now) events.set(event.id, event);
  return now;
}

async function restart(loss: (typeof losses)[number]): Promise<KioskRecord> {
  return bench.restarts(async () => {
    if (loss === 'journal') await bench.losesJournal();
    if (loss === 'database') bench.kiosk.indexedDB = new IDBFactory();
    if (loss === 'base' || loss === 'one copy of the base') await writeFile(bench.journalPath('base.json'), 'x');
    if (loss === 'base') await rm(bench.journalPath('base.copy.json'), { force: true });
  });
}

async function take(one: Step, page: KioskRecord, seen: Seen): Promise<KioskRecord> {
  switch (one.do) {
    case 'work':
      for (const letter of one.letters) seen.given.push((await page.issueTicket(request(letter))).id);
      bench.kiosk.now += one.days * DAY_MS;
      page.tick();
      return page;
    case 'call': {
      const kept = new Set((await look(seen)).flatMap(({ body }) => (body.type === 'ticket.issued' ? [body.ticketId] : [])));
      const ticketId = seen.given.filter((id) => kept.has(id)).at(-1 - one.back);
      const called = ticketId === undefined ? undefined : page.record({ type: 'ticket.called', ticketId });
      // Called already.
      await called?.catch((error: unknown) => expect(error).toBeInstanceOf(IllegalEventError));
      return page;
    }
    case 'export': {
      const inJournal = await look(seen);
      if (!one.isRecorded) {
        await bench.exports().make({ why: 'asked', waiting: 0, isDatabaseWhole: true });
        return page;
      }
      for (const made of await bench.exports().makeIfDue(true)) await page.record({ type: 'export.made', ...made });
      await bench.exportsAll(page);
      for (const { id } of inJournal) seen.exported.add(id);
      return page;
    }
    case 'let go': {
      let pieces = 0;
      const mayGoOn = (): boolean => (pieces += 1) <= one.pieces;
      await look(seen);
      if (one.power === null) {
        await page.letGo(mayGoOn);
        return page;
      }
      const { files, power } = dyingFiles();
      bench.kiosk.files = files;
      const dying = await bench.restarts();
      power.changesLeft = one.power;
      await dying.letGo(mayGoOn);
      bench.kiosk.files = nodeFiles;
      return bench.restarts();
    }
    case 'restart':
      return restart(one.loss);
  }
}

/** A database that is lost now tells whether anything else knew what it knew. */
async function expectTrue(seen: Seen): Promise<void> {
  const left = await look(seen);
  const leftIds = new Set(left.map(({ id }) => id));
  const all = [...seen.events.values()].toSorted((a, b) => a.seq - b.seq);
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_event, index) => index + 1));
  expect(all.filter(({ id }) => !leftIds.has(id) && !seen.exported.has(id))).toEqual([]);
  const gone = all.length - left.length;
  expect(left.map(({ id }) => id)).toEqual(all.slice(gone).map(({ id }) => id));
  if (gone > 0) expect(new Set(left.map(({ day }) => day)).size).toBeGreaterThanOrEqual(KEEP_DAYS);
  const numbers = all.flatMap(({ day, body }) => (body.type === 'ticket.issued' ? [`${day} ${body.letter}${body.number}`] : []));
  expect(numbers.toSorted()).toEqual([...new Set(numbers)].toSorted());
  expect(bench.kiosk.journal().health()).toMatchObject({ state: expect.stringMatching('sound|repaired') });

  const page = await bench.restarts(() => void (bench.kiosk.indexedDB = new IDBFactory()));
  await look(seen);
  const fold = foldSummary(bareBase({ seq: 0, hash: '0'.repeat(64), isKnown: true }).summary);
  fold.add([...seen.events.values()].toSorted((a, b) => a.seq - b.seq));
  expect(await bench.reports(page)).toEqual(fold.finish(new Set()).days);
  expect(page.health.value.pending).toBe(0);
}

it('deletes nothing that no export holds and changes no report, whatever happens', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
      await bench.end();
      bench = await retentionBench();
      bench.keepDays = KEEP_DAYS;
      const seen: Seen = { events: new Map(), exported: new Set(), given: [] };
      let page = await bench.kiosk.openPage();
      for (const one of steps) {
        page = await take(one, page, seen);
        await look(seen);
      }
      await expectTrue(seen);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 15) },
  );
});
