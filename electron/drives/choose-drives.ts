import type { Drives } from './drives.ts';
import { createFolderDrives } from './folder-drives.ts';
import { createLinuxDrives } from './linux-drives.ts';
import { createWindowsDrives } from './windows-drives.ts';

/** @param folder of `--drives`: its subfolders stand for sticks; null: this system's own */
export function chooseDrives(folder: string | null, platform: NodeJS.Platform = process.platform): Drives {
  if (folder !== null) return createFolderDrives(folder);
  if (platform === 'win32') return createWindowsDrives();
  // Elsewhere (a developer's Mac) there is no kiosk to set up: `--drives` serves for trying.
  return platform === 'linux' ? createLinuxDrives() : { list: async () => [] };
}
