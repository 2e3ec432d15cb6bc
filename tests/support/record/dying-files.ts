/** The real disk of a machine whose power goes: after so many changes nothing more reaches it, and the change in the making is torn. */
import type { Files } from '../../../electron/journal/disk/files.ts';
import { nodeFiles } from '../../../electron/journal/disk/node-files.ts';

export interface Power {
  /** Changes that still reach the disk. */
  changesLeft: number;
}

export function dyingFiles(): { readonly files: Files; readonly power: Power } {
  const power: Power = { changesLeft: Infinity };
  const change = async <T>(work: () => Promise<T>): Promise<T> => {
    power.changesLeft -= 1;
    if (power.changesLeft < 0) throw dead();
    return work();
  };
  const files: Files = {
    ...nodeFiles,
    copy: (from, to) => change(() => nodeFiles.copy(from, to)),
    rename: (from, to) => change(() => nodeFiles.rename(from, to)),
    remove: (path) => change(() => nodeFiles.remove(path)),
    syncDirectory: (directory) => change(() => nodeFiles.syncDirectory(directory)),
    open: async (path, how) => {
      const file = await (how === 'create' ? change(() => nodeFiles.open(path, how)) : nodeFiles.open(path, how));
      return {
        ...file,
        write: async (bytes, position) => {
          if (power.changesLeft === 0) await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)), position);
          await change(() => file.write(bytes, position));
        },
        sync: () => change(() => file.sync()),
      };
    },
  };
  return { files, power };
}

function dead(): Error {
  return Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'test' });
}
