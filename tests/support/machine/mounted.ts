/** Small file systems of memory, mounted for a test. Needs Linux, root and the right to mount. */
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';

export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mayMount();

/** @param options of `mount -o`, such as `size=10m` */
export function mountMemory(place: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', place]);
}

export function unmount(place: string): void {
  execFileSync('umount', [place]);
}

function mayMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', tmpdir()], { stdio: 'ignore' });
    return true;
  } catch {
    // A container without the right to mount.
    return false;
  }
}
