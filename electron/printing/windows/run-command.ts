/** Runs a program by its argument list, never through a shell, and gives what it printed. */
import { execFile } from 'node:child_process';

/** PowerShell needs a second to start, a sleeping spooler a few more. */
const COMMAND_LIMIT_MS = 10_000;

/** @returns standard output, or null when the program failed, is missing, or did not end in time */
export type RunCommand = (program: string, args: readonly string[]) => Promise<string | null>;

export const runCommand: RunCommand = (program, args) =>
  new Promise((resolve) => {
    execFile(program, [...args], { timeout: COMMAND_LIMIT_MS, windowsHide: true, encoding: 'utf8' }, (error, output) =>
      resolve(error === null ? output : null),
    );
  });
