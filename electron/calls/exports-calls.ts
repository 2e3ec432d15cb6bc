import { join } from 'node:path';
import type { Copied, CopyProblem } from '#shared/exports/export-calls.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Drives } from '../drives/drives.ts';
import type { ExportKeeper } from '../exports/export-keeper.ts';
import { orNotReadable } from '../exports/or-not-readable.ts';
import { copyToStick } from '../exports/stick/copy-to-stick.ts';
import { verifyFolder } from '../exports/verify/verify-folder.ts';
import { errorCode } from '../log/describe-error.ts';
import { freeBytes } from '../log/free-space.ts';
import type { Log } from '../log/log.ts';
import type { TellPages } from '../machine-events.ts';
import type { StaffSession } from '../staff/staff-session.ts';
import type { CallsOf } from './calls-of.ts';
import { tellProgress } from './tell-progress.ts';

export interface ExportsCallsDeps {
  readonly exports: ExportKeeper;
  readonly drives: Drives;
  readonly staff: Pick<StaffSession, 'touch'>;
  readonly tell: TellPages;
  readonly log: Log;
}

export function exportsCalls({ exports, drives, staff, tell, log }: ExportsCallsDeps): CallsOf<'exports'> {
  let isCopying = false;
  let isStopped = false;
  let isDiskOut = false;

  async function copy(drive: string, numbers: readonly number[]): Promise<Result<Copied, CopyProblem>> {
    const stick = (await drives.list()).find(({ id }) => id === drive);
    if (stick === undefined) return err({ code: 'stick-gone' });
    const folders = (await exports.folders()).filter(({ number }) => numbers.includes(number));
    if (folders.length === 0) return err({ code: 'not-found' });
    return copyToStick({
      stick: stick.path,
      sources: folders.map(({ number, name }) => ({ number, name, path: join(exports.directory, name) })),
      isStopped: () => isStopped,
      onProgress: tellProgress((progress) => tell({ name: 'exports.progress', detail: progress }), staff.touch),
    });
  }

  return {
    async 'exports.due'({ isDatabaseWhole }) {
      const made = await orNotReadable(exports.makeIfDue(isDatabaseWhole));
      if (made !== 'not-readable') {
        isDiskOut = false;
        return ok({ made });
      }
      // Asked for again and again: a disk that stays out is one line.
      if (!isDiskOut) log.warn('exports-not-readable');
      isDiskOut = true;
      return err({ code: made });
    },
    'exports.make': async (request) => exports.make({ why: 'asked', ...request }),
    async 'exports.state'() {
      const state = await orNotReadable(exports.state());
      return state === 'not-readable' ? err({ code: state }) : ok(state);
    },
    async 'exports.sticks'() {
      const sticks = await Promise.all(
        (await drives.list()).map(async ({ id, name, path }) => ({ id, name, free: await freeOn(path) })),
      );
      return ok(sticks.flatMap(({ id, name, free }) => (free === null ? [] : [{ id, name, freeBytes: free }])));
    },
    async 'exports.copy'({ drive, numbers }) {
      if (isCopying) return err({ code: 'busy' });
      isCopying = true;
      isStopped = false;
      try {
        const copied = await copy(drive, numbers);
        if (copied.ok) log.info('exports-copied', { count: copied.value.copied.length, asked: numbers.length });
        else log.warn('exports-not-copied', { code: copied.problem.code });
        return copied;
      } finally {
        isCopying = false;
      }
    },
    async 'exports.stop'() {
      isStopped = true;
      return ok();
    },
    async 'exports.check'() {
      const { packages: found, series } = await verifyFolder(exports.directory);
      // What a power cut left is no export; the next one clears it away.
      const packages = found.filter(({ findings }) => !findings.some(({ code }) => code === 'unfinished'));
      const inside = packages.flatMap(({ facts, findings }) =>
        findings.map((finding) => ({ number: facts?.number ?? null, finding })),
      );
      const between = [...series.values()].flat().map((finding) => ({ number: null, finding }));
      return ok({ count: packages.length, findings: [...inside, ...between] });
    },
  };
}

/** @returns null when the stick went meanwhile */
async function freeOn(path: string): Promise<number | null> {
  try {
    return await freeBytes(path);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}
