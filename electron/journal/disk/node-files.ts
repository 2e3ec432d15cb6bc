/** The real disk. */
import { copyFile, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files, OpenFile } from './files.ts';

const flags = { read: 'r', write: 'r+', create: 'wx+' } as const;

export const nodeFiles: Files = {
  list: async (directory) => {
    const entries = await readdir(directory, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    return Promise.all(names.map(async (name) => ({ name, size: (await stat(join(directory, name))).size })));
  },
  makeDirectory: async (directory) => {
    await mkdir(directory, { recursive: true });
  },
  open: async (path, how) => asOpenFile(await open(path, flags[how])),
  copy: async (from, to) => {
    await copyFile(from, to);
    await syncAndClose(await open(to, 'r+'));
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  syncDirectory: async (directory) => {
    // Windows cannot open a directory; NTFS journals names by itself.
    if (process.platform !== 'win32') await syncAndClose(await open(directory, 'r'));
  },
};

function asOpenFile(handle: FileHandle): OpenFile {
  return {
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    write: async (bytes, position) => {
      let done = 0;
      while (done < bytes.length) done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
    },
    truncate: (length) => handle.truncate(length),
    // Data and size; the times of the file do not matter (D-3).
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function syncAndClose(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
