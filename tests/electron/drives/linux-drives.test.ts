import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLinuxDrives } from '../../../electron/drives/linux-drives.ts';

const mounts = [
  '22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw',
  '23 22 0:21 / /proc rw,nosuid - proc proc rw',
  '24 22 0:45 / /mnt/server rw - nfs4 server:/share rw',
  '90 22 8:17 / /media/kiosk/МОЯ\\040ФЛЕШКА rw,nosuid,nodev,noexec shared:50 master:1 - vfat /dev/sdb1 rw,iocharset=utf8',
  '91 22 8:17 / /media/kiosk/МОЯ\\040ФЛЕШКА rw - vfat /dev/sdb1 rw',
  '92 22 259:3 / /data rw - ext4 /dev/nvme0n1p3 rw',
  '93 22 7:0 / /snap/core ro - squashfs /dev/loop0 ro',
  'nonsense',
  '',
].join('\n');

test('a stick is what is mounted from a removable device, once, under its own name', async () => {
  const drives = createLinuxDrives({ readMounts: async () => mounts, isRemovable: async (device) => device === '8:17' });
  const path = '/media/kiosk/МОЯ ФЛЕШКА';
  expect(await drives.list()).toEqual([{ id: path, name: 'МОЯ ФЛЕШКА', path }]);
});

test('a kiosk that runs from a disk on USB does not offer its own disk to visitors (U-27)', async () => {
  const own = [
    '22 1 8:2 / / ro,relatime - ext4 /dev/sda2 ro',
    '23 22 8:1 / /boot/efi rw - vfat /dev/sda1 rw',
    '24 22 8:3 / /var/lib/first-step rw - ext4 /dev/sda3 rw',
    '25 22 8:4 / /home rw - ext4 /dev/sda4 rw',
    '26 22 8:5 / /mediathek rw - ext4 /dev/sda5 rw',
  ];
  const sticks = ['/media/kiosk/USB', '/run/media/kiosk/A', '/mnt/b'].map(
    (path, at) => `9${at} 22 8:1${at} / ${path} rw - vfat /dev/sdb${at} rw`,
  );
  const readMounts = async () => [...own, ...sticks].join('\n');
  const found = await createLinuxDrives({ readMounts, isRemovable: async () => true }).list();
  expect(found.map(({ path }) => path)).toEqual(['/media/kiosk/USB', '/run/media/kiosk/A', '/mnt/b']);
});

test('the disk of the kiosk, shares and images are never asked about', async () => {
  const asked: string[] = [];
  const isRemovable = async (device: string): Promise<boolean> => {
    asked.push(device);
    return false;
  };
  expect(await createLinuxDrives({ readMounts: async () => mounts, isRemovable }).list()).toEqual([]);
  expect(asked.toSorted()).toEqual(['8:17', '8:17']);
});

test.skipIf(process.platform === 'win32')(
  'what hangs on USB, or in a disk that can be taken out, is a stick; a fixed disk is none',
  async () => {
    const system = await mkdtemp(join(tmpdir(), 'devices-'));
    const known: readonly (readonly [device: string, place: string, removable: string | null])[] = [
      ['8:17', 'pci0/usb1/1-2/block/sdb/sdb1', '0'],
      ['179:1', 'pci0/mmc_host/mmc0/block/mmcblk0/mmcblk0p1', '1'],
      ['11:0', 'pci0/ata1/block/sr0', '1'],
      ['8:1', 'pci0/ata2/block/sda/sda1', '0'],
      ['259:1', 'pci0/nousb1x/block/nvme0n1/nvme0n1p1', null],
    ];
    for (const [device, place, removable] of known) {
      const folder = join(system, place);
      await mkdir(folder, { recursive: true });
      // A partition has no such file of its own.
      const disk = /\d$/.test(place) && !place.endsWith('sr0') ? join(folder, '..') : folder;
      if (removable !== null) await writeFile(join(disk, 'removable'), `${removable}\n`);
      await symlink(folder, join(system, device));
    }
    const asked = [...known.map(([device]) => device), '8:99', 'x', '..'];
    const readMounts = async () => asked.map((device) => `9 2 ${device} / /media/kiosk/${device} rw - vfat /dev/x rw`).join('\n');
    const drives = createLinuxDrives({ readMounts, devices: system });
    expect((await drives.list()).map(({ name }) => name)).toEqual(['8:17', '179:1', '11:0']);
    await rm(system, { recursive: true });
  },
);
