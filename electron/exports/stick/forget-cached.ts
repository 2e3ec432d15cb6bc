/** Read back from the stick itself, not from what the system still remembers of writing it. */
import { execFile } from 'node:child_process';

/**
 * Asks Linux to forget its copy of a file (`posix_fadvise`, which Node does not offer and GNU dd does). Where it cannot be asked the file is
 * read from memory all the same: the copy is proved then, the stick's cells are not.
 */
export async function forgetCached(file: string): Promise<void> {
  if (process.platform !== 'linux') return;
  await new Promise<void>((resolve) => {
    // Any outcome will do: the file is read and checked in any case.
    execFile('dd', [`if=${file}`, 'iflag=nocache', 'count=0', 'status=none'], () => resolve());
  });
}
