import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron } from '../../electron/start/electron-binary.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const NO_PROGRAM = 'SKIPPED: no Electron binary here';
export const NO_PACKAGE = 'SKIPPED: no packaged kiosk here (release/*-unpacked): fuses and archive are not looked at';

export interface Program {
  readonly binary: string;
  readonly isPackaged: boolean;
}

/** @returns what electron-builder left unpacked on this system */
export function packagedBinary(): string | null {
  const file = process.platform === 'win32' ? 'release/win-unpacked/first-step.exe' : 'release/linux-unpacked/first-step';
  return existsSync(join(ROOT, file)) ? join(ROOT, file) : null;
}

/** The packaged kiosk if there is one, else Electron with the build in dist/; null = neither. */
export function findProgram(): Program | null {
  const packaged = packagedBinary();
  if (packaged !== null) return { binary: packaged, isPackaged: true };
  const electron = findElectron(ROOT);
  return electron === null ? null : { binary: electron, isPackaged: false };
}

export function asarOf(binary: string): string {
  return join(dirname(binary), 'resources', 'app.asar');
}
