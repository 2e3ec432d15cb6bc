/** A Chromium that is already on this machine; the browser shell opens it, nothing is fetched at run time. */
import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { errorCode } from '../log/describe-error.ts';

/** More than such a script has. */
const SCRIPT_BYTES = 4096;
const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'yandex-browser'];
const MAC_FILES = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Yandex'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Yandex\\YandexBrowser\\Application\\browser.exe',
];

/** @returns the program's file; `CHROMIUM` in the environment wins; null = none found */
export function findChromium(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | null {
  const named = env['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const found = candidates(platform, env).filter((file) => existsSync(file));
  return found.find((file) => !isSnap(file)) ?? found[0] ?? null;
}

/**
 * A snap (Ubuntu's own Chromium) may not write into hidden folders of the home directory, where data usually is.
 * @param file as `findChromium` gives it
 */
export function mayNotKeepIn(file: string, directory: string): boolean {
  return isSnap(file) && directory.split(sep).some((part) => part.startsWith('.'));
}

/** Snaps are links to one program, which starts them; Ubuntu's package `chromium-browser` is a script that starts one of these. */
function isSnap(file: string): boolean {
  return file.startsWith('/snap/') || realpathSync(file) === '/usr/bin/snap' || isScriptOfSnap(file);
}

function isScriptOfSnap(file: string): boolean {
  const start = startOf(file);
  return start.startsWith('#!') && start.includes('/snap/bin/');
}

/** @returns nothing where it may be run but not read */
function startOf(file: string): string {
  const start = Buffer.alloc(SCRIPT_BYTES);
  try {
    const opened = openSync(file, 'r');
    try {
      return start.toString('latin1', 0, readSync(opened, start));
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return '';
  }
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') return MAC_FILES;
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
      root === undefined ? [] : WINDOWS_FILES.map((file) => join(root, file)),
    );
  }
  return LINUX_NAMES.flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)));
}

/** Whether a window can be shown at all. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}
