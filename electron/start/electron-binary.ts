/** Whether Electron can run here. Its program is not in the npm package; it is fetched on first use where there is a network. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Long enough to see that the download's server answers, short enough for a kiosk without a network. */
const PROBE_WITHIN_MS = 4000;
/** About 120 MB. */
const FETCH_WITHIN_MS = 5 * 60_000;
const DOWNLOADS = 'https://github.com/electron/electron/releases/download/';

/** @returns the program's file if it is present */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const file = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(file) ? file : null;
}

/**
 * @param say told in one line when a download begins
 * @returns the program's file, or null when it is not here and cannot be fetched
 */
export async function findOrFetchElectron(
  root: string,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<string | null> {
  const found = findElectron(root);
  if (found !== null) return found;
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  if (!existsSync(installer) || !(await doesAnswer(env['ELECTRON_MIRROR'] ?? DOWNLOADS))) return null;
  say('Fetching Electron (about 120 MB, once) …');
  await run(process.execPath, [installer]);
  return findElectron(root);
}

async function doesAnswer(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_WITHIN_MS) });
    return true;
  } catch {
    // Any failure means the same here: no way to the download.
    return false;
  }
}

function run(program: string, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: FETCH_WITHIN_MS });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
