/**
 * The machine's diary for technicians: JSON lines, one file a day. It holds no personal data: names of happenings, codes, counts.
 * Writing it never fails anything else; when the disk is nearly full it stops (D-6).
 */
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freeBytes, SPARE_BELOW_BYTES } from './free-space.ts';
import { dayOf, fileFor, removeOldFiles } from './log-files.ts';

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  readonly info: (what: string, fields?: LogFields) => void;
  readonly warn: (what: string, fields?: LogFields) => void;
  readonly error: (what: string, fields?: LogFields) => void;
  /** Waits until all that was said is written. */
  readonly close: () => Promise<void>;
}

export interface LogDeps {
  /** The folder `log/` of the data directory; made when missing. One that the disk refuses keeps nobody from starting. */
  readonly directory: string;
  readonly now: () => number;
  readonly measureFreeBytes?: (directory: string) => Promise<number>;
}

export async function openLog({ directory, now, measureFreeBytes = freeBytes }: LogDeps): Promise<Log> {
  let queue: Promise<void> = Promise.resolve();
  let lost = 0;
  /** The last day for which the folder was made and tidied: a kiosk runs for months. */
  let begunDay = '';

  async function beginDay(at: number): Promise<void> {
    if (dayOf(at) === begunDay) return;
    await mkdir(directory, { recursive: true });
    begunDay = dayOf(at);
    try {
      await removeOldFiles(directory, at);
    } catch {
      // What cannot be removed today may go tomorrow; lines are written all the same.
    }
  }

  async function write(at: number, line: Record<string, unknown>): Promise<void> {
    try {
      await beginDay(at);
      if ((await measureFreeBytes(directory)) < SPARE_BELOW_BYTES) {
        lost++;
        return;
      }
      const file = await fileFor(directory, at);
      if (file === null) {
        lost++;
        return;
      }
      const missed = lost > 0 ? { linesLostBefore: lost } : {};
      await appendFile(join(directory, file), `${JSON.stringify({ ...line, ...missed })}\n`);
      lost = 0;
    } catch {
      // Nothing may depend on the log. The next line that can be written says how many could not.
      lost++;
    }
  }

  function say(level: 'info' | 'warn' | 'error', what: string, fields: LogFields = {}): void {
    const at = now();
    queue = queue.then(() => write(at, { at: new Date(at).toISOString(), level, what, ...fields }));
  }

  // What the disk refuses now is tried again with the first line, and counted as lost if it is refused again.
  await beginDay(now()).catch(() => undefined);
  return {
    info: (what, fields) => say('info', what, fields),
    warn: (what, fields) => say('warn', what, fields),
    error: (what, fields) => say('error', what, fields),
    close: () => queue,
  };
}
