/**
 * Makes exports from the journal, one at a time, and knows which there are. The page records `export.made` for what the journal does not
 * know yet: a folder without its event is told again until it is recorded.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { whyDue } from '#shared/exports/due.ts';
import type { ExportMade, ExportsState, MakeProblem } from '#shared/exports/export-calls.ts';
import type { ExportWhy } from '#shared/exports/manifest.ts';
import { nextExport } from '#shared/exports/next-export.ts';
import { centreName } from '#shared/packs/centre-name.ts';
import type { Content } from '#shared/packs/content.ts';
import { isWithin, type SeqRange } from '#shared/record/ranges.ts';
import { serviceDay } from '#shared/record/service-day.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { writeProblem } from '../journal/disk/files.ts';
import type { Journal } from '../journal/journal.ts';
import { freeBytes, SPARE_BELOW_BYTES } from '../log/free-space.ts';
import type { Log } from '../log/log.ts';
import type { SecretKey } from '../packs/minisign/secret-key.ts';
import { openExportBook } from './export-book.ts';
import { createExportFolders, type ExportFolder } from './export-folders.ts';
import { lastMadeAt, marksOf, rowsOf, unrecorded } from './export-marks.ts';
import { openKioskKey } from './kiosk-key.ts';
import { openOnce } from './open-once.ts';
import { orNotReadable } from './or-not-readable.ts';
import { provenRanges } from './proven-ranges.ts';
import { rowKey, writePackage } from './write/write-package.ts';

export interface ExportKeeperDeps {
  readonly dataDirectory: string;
  readonly journal: Journal;
  readonly content: () => Content;
  readonly settings: () => Settings;
  readonly appVersion: string;
  readonly log: Log;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

export interface MakeRequest {
  readonly why: ExportWhy;
  /** Events that wait in the page's database because the journal cannot be written. */
  readonly waiting: number;
  /** The page has offered all that it holds: lines that are missing still are lost. */
  readonly isDatabaseWhole: boolean;
}

export interface ExportKeeper {
  readonly directory: string;
  readonly make: (request: MakeRequest) => Promise<Result<ExportMade, MakeProblem>>;
  /** Makes one when it is time (a set hour, or nights that were missed). @returns what has to be recorded */
  readonly makeIfDue: (isDatabaseWhole: boolean) => Promise<readonly ExportMade[]>;
  readonly state: () => Promise<ExportsState>;
  /** One was due more than an hour ago, and was not made. */
  readonly isLate: () => Promise<boolean>;
  /** The newest one, without reading the journal. */
  readonly last: () => Promise<{ readonly number: number; readonly day: string } | null>;
  readonly folders: () => Promise<readonly ExportFolder[]>;
  /** Of these events, those that lie in recorded exports whose folders are whole now. */
  readonly proven: (need: SeqRange) => Promise<readonly SeqRange[]>;
  readonly key: () => Promise<SecretKey>;
  readonly stop: () => Promise<void>;
}

export function createExportKeeper(deps: ExportKeeperDeps): ExportKeeper {
  const { dataDirectory, journal, content, settings, appVersion, log, now } = deps;
  const directory = join(dataDirectory, 'exports');
  const folders = createExportFolders(directory);
  let running: Promise<unknown> | null = null;
  let isStopped = false;

  const key = openOnce(() => openKioskKey(join(dataDirectory, 'keys'), log));
  const openBook = openOnce(() => openExportBook(directory, journal));

  async function list(): Promise<readonly ExportFolder[]> {
    await mkdir(directory, { recursive: true });
    return folders.list();
  }

  async function look() {
    await mkdir(directory, { recursive: true });
    // The book first: a folder that is finished meanwhile is new, not one that has been lost.
    const [book, lying] = [await (await openBook()).refresh(), await folders.list()];
    const history = book.firstId === null ? null : rowKey(book.firstId);
    return { book, lying, history, next: nextExport(marksOf(book, lying, history), history) };
  }

  async function make({ why, waiting, isDatabaseWhole }: MakeRequest): Promise<Result<ExportMade, MakeProblem>> {
    // What the page said holds for the gaps that were known when it said so.
    const known = gapsOf(journal);
    if ((await freeBytes(dataDirectory)) < SPARE_BELOW_BYTES) return err({ code: 'disk-full' });
    await journal.verified;
    const isWhole = isDatabaseWhole && isWithin(gapsOf(journal), known);
    const { next, history } = await look();
    const toSeq = lastSafe(journal, next.fromSeq, isWhole);
    if (toSeq < next.fromSeq) return err({ code: toSeq < journal.head().seq ? 'gaps' : 'nothing-new' });
    const { centre } = settings();
    const at = now();
    const written = await writePackage(
      { journal, key: await key(), content: content(), isStopped: () => isStopped },
      {
        ...next,
        directory,
        toSeq,
        why,
        waiting,
        history,
        at,
        day: serviceDay(at, centre.timeZone),
        centre: centreName(content(), settings()),
        timeZone: centre.timeZone,
        appVersion,
      },
    );
    if (!written.ok) return written;
    const { facts, sha256 } = written.value;
    log.info('export-made', { number: facts.number, events: facts.events, missing: facts.missing.length, why });
    return ok({ number: facts.number, fromSeq: facts.fromSeq, toSeq, why, sha256 });
  }

  async function attempt(request: MakeRequest): Promise<Result<ExportMade, MakeProblem>> {
    if (running !== null) return err({ code: 'busy' });
    const work = make(request);
    running = work.catch(() => undefined);
    try {
      return await work;
    } catch (error) {
      const problem = writeProblem(error);
      log.error('export-failed', { code: problem.code });
      return err(problem);
    } finally {
      running = null;
    }
  }

  async function whyNow(): Promise<ReturnType<typeof whyDue>> {
    const { book, lying } = await look();
    const { centre, exports } = settings();
    return whyDue({ now: now(), timeZone: centre.timeZone, nightly: exports.nightly, since: lastMadeAt(book, lying) });
  }

  async function makeIfDue(isDatabaseWhole: boolean): Promise<readonly ExportMade[]> {
    if (running !== null) return [];
    const why = await whyNow();
    if (why !== null) {
      const made = await attempt({ why, waiting: 0, isDatabaseWhole });
      if (!made.ok) log.warn('export-not-made', { why, code: made.problem.code });
    }
    const after = await look();
    return unrecorded(after.book, after.lying, { history: after.history, letGo: journal.base().seq });
  }

  async function state(): Promise<ExportsState> {
    const { book, lying, next } = await look();
    // What lies here can be taken along whatever has become of the key: each export brings its own.
    const own = await orNotReadable(key());
    return {
      exports: rowsOf(book, lying),
      waiting: Math.max(0, journal.head().seq - next.fromSeq + 1),
      nightly: settings().exports.nightly,
      key: own === 'not-readable' ? null : own.public.id,
    };
  }

  return {
    directory,
    make: attempt,
    makeIfDue,
    state,
    isLate: async () => (await whyNow()) === 'catch-up',
    async last() {
      const told = (await list()).findLast((folder) => folder.told !== null)?.told;
      return told ? { number: told.manifest.export.number, day: told.manifest.export.day } : null;
    },
    folders: list,
    proven: async (need) => provenRanges(directory, await look(), need),
    key,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}

function gapsOf(journal: Journal): readonly SeqRange[] {
  const health = journal.health();
  return health.state === 'repaired' ? health.missing : [];
}

/** @returns the last `seq` that may be exported: behind a gap nothing is, while the page's database may still fill it */
function lastSafe(journal: Journal, fromSeq: number, isDatabaseWhole: boolean): number {
  const gap = gapsOf(journal).find(({ to }) => to >= fromSeq);
  return gap === undefined || isDatabaseWhole ? journal.head().seq : Math.max(gap.from, fromSeq) - 1;
}
