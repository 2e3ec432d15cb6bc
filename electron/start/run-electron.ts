/** Electron as a program of its own beside this one, until it ends. */
import { spawn } from 'node:child_process';
import { err, ok, type Result } from '#shared/result.ts';

/** Longer than a slow disk needs to read it. A crash after that is a crash, not a machine on which it cannot run. */
const STARTS_WITHIN_MS = 10_000;
/** Of the system's loader: a library is missing. */
const EXIT_NO_LIBRARY = 127;
/** Windows tells a crash as a number above those that programs choose: 0xC0000005. */
const HIGHEST_CHOSEN_EXIT = 255;

export interface RunElectronOptions {
  /** Its file. */
  readonly electron: string;
  readonly args: readonly string[];
  /** Calls back each time somebody asks this program to end. @returns ends that */
  readonly onEndAsked: (end: () => void) => () => void;
}

/**
 * @returns its exit code; or why it cannot run here: its sandbox is not allowed to (Ubuntu keeps namespaces from programs that it does not
 * know), libraries are missing, the file is none
 */
export function runElectron({
  electron,
  args,
  onEndAsked,
}: RunElectronOptions): Promise<Result<number, { readonly code: 'cannot-run'; readonly why: string }>> {
  const began = performance.now();
  const child = spawn(electron, args, { stdio: 'inherit' });
  let isAsked = false;
  const hearNoMore = onEndAsked(() => {
    // Once: Electron takes a second signal of the same kind for an order to end at once, and Ctrl+C arrives here twice.
    if (!isAsked) child.kill();
    isAsked = true;
  });
  return new Promise((resolve) => {
    // What is run instead hears these signals itself.
    const cannotRun = (why: string): void => {
      hearNoMore();
      resolve(err({ code: 'cannot-run', why }));
    };
    child.once('error', (error) => cannotRun('code' in error ? String(error.code) : error.name));
    child.once('exit', (code, signal) => {
      const isEarly = !isAsked && performance.now() - began < STARTS_WITHIN_MS;
      const isCrash = signal !== null || code === EXIT_NO_LIBRARY || (code ?? 0) > HIGHEST_CHOSEN_EXIT;
      if (isEarly && isCrash) cannotRun(signal ?? `exit code ${code ?? 'unknown'}`);
      else resolve(ok(code ?? 1));
    });
  });
}
