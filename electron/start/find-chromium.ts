/** A Chromium that is already on this machine; the browser shell opens it, nothing is fetched at run time. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
  return candidates(platform, env).find((file) => existsSync(file)) ?? null;
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
