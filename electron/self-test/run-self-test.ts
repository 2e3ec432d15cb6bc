/** «Проверить всё»: each part is really tried, side by side where they do not share a disk. */
import { join } from 'node:path';
import { LOW_DISK_BYTES } from '#shared/machine-state.ts';
import { checkClock } from '#shared/self-test/clock-check.ts';
import type { DiskCheck, ExportCheck, SelfTest } from '#shared/self-test/self-test.ts';
import type { ExportFolder } from '../exports/export-folders.ts';
import type { ExportKeeper } from '../exports/export-keeper.ts';
import { orNotReadable } from '../exports/or-not-readable.ts';
import { verifyPackage } from '../exports/verify/verify-package.ts';
import type { Journal } from '../journal/journal.ts';
import { SPARE_BELOW_BYTES } from '../log/free-space.ts';
import type { PackKeeper } from '../packs/pack-keeper.ts';
import type { Printers } from '../printing/printers.ts';

/** About two busy hours: a clock set back within them is seen. */
const LOOK_BACK_EVENTS = 1000;

export interface SelfTestDeps {
  readonly journal: Pick<Journal, 'check' | 'head' | 'read'>;
  readonly packs: Pick<PackKeeper, 'check'>;
  readonly exports: Pick<ExportKeeper, 'directory' | 'folders' | 'isLate'>;
  readonly printers: Pick<Printers, 'of' | 'areTwo'>;
  readonly freeBytes: () => Promise<number>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Milliseconds of a clock that nobody can set. */
  readonly steadyNow: () => number;
}

export type RunSelfTest = () => Promise<Omit<SelfTest, 'isWriter'>>;

/** Made at the start of the machine: from then on it knows whether the clock was set. */
export function createSelfTest(deps: SelfTestDeps): RunSelfTest {
  const { journal, packs, exports, printers, freeBytes, now, steadyNow } = deps;
  const startedAt = now();
  const steadyAtStart = steadyNow();

  async function newestRecordAt(): Promise<number | null> {
    const events = await journal.read(journal.head().seq - LOOK_BACK_EVENTS, LOOK_BACK_EVENTS);
    return events.reduce<number | null>((newest, { at }) => Math.max(newest ?? at, at), null);
  }

  async function checkExports(): Promise<Pick<SelfTest, 'lastExport' | 'exportTrouble'>> {
    const [folders, isLate] = [await orNotReadable(exports.folders()), await orNotReadable(exports.isLate())];
    if (folders === 'not-readable' || isLate === 'not-readable') return { lastExport: null, exportTrouble: 'not-readable' };
    return { lastExport: await checkLast(folders.at(-1)), exportTrouble: isLate ? 'late' : null };
  }

  async function checkLast(last: ExportFolder | undefined): Promise<ExportCheck | null> {
    if (last === undefined) return null;
    const { findings } = await verifyPackage(join(exports.directory, last.name));
    return { number: last.number, findings };
  }

  return async () => {
    const asked = Promise.all([printers.of('tickets').status(), printers.areTwo() ? printers.of('sheets').status() : null]);
    const written = await journal.check();
    const newest = await newestRecordAt();
    const [handedOver, content] = [await checkExports(), await packs.check()];
    const [printer, sheetPrinter] = await asked;
    return {
      journal: written,
      printer,
      sheetPrinter,
      ...handedOver,
      disk: checkDisk(await freeBytes()),
      clock: checkClock({ now: now(), startedAt, newestRecordAt: newest, steadyMs: steadyNow() - steadyAtStart }),
      content,
    };
  };
}

function checkDisk(freeBytes: number): DiskCheck {
  if (freeBytes < SPARE_BELOW_BYTES) return { code: 'scarce', freeBytes };
  return { code: freeBytes < LOW_DISK_BYTES ? 'low' : 'enough', freeBytes };
}
