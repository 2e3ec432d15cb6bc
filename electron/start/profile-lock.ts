/**
 * Chromium's own lock on its profile, a link `SingletonLock → host-pid` that a power cut leaves behind. Chromium and Electron judge it
 * by themselves as long as it names this computer. Under another name (the computer was renamed, the disk was copied, the network gives the
 * name) they take it for somebody else's for ever: Chromium asks visitors in a window of its own, Electron does not start.
 */
import { readlinkSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { errorCode } from '../log/describe-error.ts';

const LOCK = 'SingletonLock';
const CLOSE_WITHIN_MS = 3000;
const LOOK_AGAIN_MS = 50;

interface Holder {
  readonly host: string;
  readonly pid: number;
}

/** Takes away a lock under another name that no kiosk holds. The data directory's own lock (D-8) still keeps a second kiosk out. */
export function dropForeignLock(profileDirectory: string): void {
  const holder = holderOf(profileDirectory);
  if (holder === null || holder.host === hostname() || mayBeKiosk(holder.pid)) return;
  drop(profileDirectory);
}

/**
 * For who holds the data directory's lock: whoever still uses this profile is a browser left over from a run that was killed. It would
 * take a new address as one more tab, so it is ended.
 */
export async function takeProfile(profileDirectory: string): Promise<void> {
  const holder = holderOf(profileDirectory);
  if (holder === null) return;
  if (await isUsing(holder.pid, profileDirectory)) await endOrphan(holder.pid, profileDirectory);
  if (holder.host !== hostname()) drop(profileDirectory);
}

function drop(profileDirectory: string): void {
  try {
    rmSync(join(profileDirectory, LOCK), { force: true });
  } catch (error) {
    // Then Chromium says what it says of the lock.
    if (errorCode(error) === null) throw error;
  }
}

async function endOrphan(pid: number, profileDirectory: string): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!tell(pid, signal)) return;
    for (let waited = 0; waited < CLOSE_WITHIN_MS; waited += LOOK_AGAIN_MS) {
      if (!(await isUsing(pid, profileDirectory))) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}

/** @returns null when there is no profile yet, or on a system where the lock is not a link */
function holderOf(profileDirectory: string): Holder | null {
  try {
    const text = readlinkSync(join(profileDirectory, LOCK));
    const at = text.lastIndexOf('-');
    const pid = Number(text.slice(at + 1));
    return at > 0 && Number.isInteger(pid) && pid > 0 ? { host: text.slice(0, at), pid } : null;
  } catch (error) {
    // A disk that does not give it is told by who comes next and needs it.
    if (errorCode(error) !== null) return null;
    throw error;
  }
}

/** By its command line: after a restart of the computer the number may be anybody's. Known on Linux only; elsewhere nothing is ended. */
async function isUsing(pid: number, profileDirectory: string): Promise<boolean> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').includes(`--user-data-dir=${profileDirectory}`);
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

/** After a start of the computer the number may be anybody's. Linux tells what program it is; elsewhere any that is alive counts. */
function mayBeKiosk(pid: number): boolean {
  try {
    return process.platform === 'linux' ? programOf(pid) === programOf(process.pid) : process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    // Linux tells of other accounts' programs nothing: none of them has this profile.
    return process.platform !== 'linux' && errorCode(error) !== 'ESRCH';
  }
}

/** By its name alone: the same program may lie in two folders, or have been updated meanwhile. */
function programOf(pid: number): string {
  return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
}

/** @returns false when it has gone by itself meanwhile */
function tell(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw error;
  }
}
