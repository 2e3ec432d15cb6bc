/**
 * Mounted sticks on Linux: what the kernel says is mounted, from a device that it calls removable or that hangs on USB. The kiosk mounts
 * nothing itself; that is done with nosuid, nodev, noexec by the system (S-1, docs/kiosk-os.ru.md).
 */
import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../log/describe-error.ts';
import type { Drive, Drives } from './drives.ts';

/** What sticks are formatted with. A mounted disk image or a network share is no stick. */
const FILE_SYSTEMS = new Set(['vfat', 'exfat', 'ntfs', 'ntfs3', 'fuseblk', 'ext4', 'ext3', 'ext2', 'iso9660', 'udf', 'msdos']);

/**
 * Where sticks are mounted: `kiosk-stick`, desktops and people all use these (FHS). A disk of the kiosk's own may hang on USB as well, and
 * nothing of a visitor may ever be written there (U-27).
 */
const PLACES = ['/media/', '/run/media/', '/mnt/'] as const;

export interface Mount {
  /** `8:17` */
  readonly device: string;
  readonly path: string;
  readonly fileSystem: string;
}

export interface LinuxDeps {
  readonly readMounts?: () => Promise<string>;
  /** Where the kernel tells of its block devices by number. */
  readonly devices?: string;
  readonly isRemovable?: (device: string) => Promise<boolean>;
}

export function createLinuxDrives({
  readMounts = () => readFile('/proc/self/mountinfo', 'utf8'),
  devices = '/sys/dev/block',
  isRemovable = (device) => isRemovableDevice(devices, device),
}: LinuxDeps = {}): Drives {
  return {
    async list() {
      const drives: Drive[] = [];
      for (const { device, path, fileSystem } of parseMounts(await readMounts())) {
        if (!FILE_SYSTEMS.has(fileSystem) || !isPlaceOfSticks(path) || drives.some((drive) => drive.path === path)) continue;
        if (await isRemovable(device)) drives.push({ id: path, name: basename(path), path });
      }
      return drives;
    },
  };
}

function isPlaceOfSticks(path: string): boolean {
  return PLACES.some((place) => path.startsWith(place));
}

/** @param text `/proc/self/mountinfo` (proc(5)): `36 35 98:0 /root /mnt options … - ext4 source super` */
function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [left = '', right = ''] = line.split(' - ');
    const [, , device, , path] = left.split(' ');
    const fileSystem = right.split(' ')[0];
    return device === undefined || path === undefined || fileSystem === undefined || fileSystem === ''
      ? []
      : [{ device, path: unescapeMount(path), fileSystem }];
  });
}

/** The kernel writes space, tab, line end and backslash as octal; a name may hold UTF-8 besides. */
function unescapeMount(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_match, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** @param device `8:17` */
async function isRemovableDevice(devices: string, device: string): Promise<boolean> {
  if (!/^\d+:\d+$/.test(device)) return false;
  try {
    const place = await realpath(join(devices, device));
    if (place.split('/').some((part) => /^usb\d+$/.test(part))) return true;
    // A partition stands inside its disk; the disk knows whether it can be taken out.
    return (await isFlagged(place)) || (await isFlagged(dirname(place)));
  } catch (error) {
    // Gone between two looks.
    if (errorCode(error) !== null) return false;
    throw error;
  }
}

async function isFlagged(folder: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, 'removable'), 'utf8')).trim() === '1';
  } catch (error) {
    // Most folders have no such file; of a device that has just gone the kernel says so in several ways (ENOENT, ENODEV).
    if (errorCode(error) !== null) return false;
    throw error;
  }
}
