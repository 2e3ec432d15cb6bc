/** The script that mounts a stick on a Linux kiosk (S-1), with stand-ins for everything it calls. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLinuxDrives } from '../../../electron/drives/linux-drives.ts';

const SCRIPT = join('assets', 'os', 'kiosk-stick');
const PLACE = '/media/kiosk/USB';
/** A label that would do harm wherever it is taken for a word of a command. */
const HARMFUL = '$(touch harm)`touch harm`;touch harm\n-o suid,exec "\' ../../etc МОЯ ФЛЕШКА';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-stick-'));
  // Each word on a line of its own, as it arrived.
  standsFor('systemd-mount', `for word in "$@"; do printf '%s\\n' "$word"; done > "$FOLDER/mounted"`);
  standsFor('id', 'echo 1001');
  standsFor('readlink', 'echo "/sys/devices/pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host4/target4:0:0/4:0:0:0/block/sdb/sdb1"');
  standsFor('blkid', `case " $* " in *' -s TYPE -o value '*) printf '%s\\n' "$TYPE" ;; *) printf '%s' "$LABEL" ;; esac`);
  standsFor('findmnt', 'echo "$MOUNTED"');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('a stick', () => {
  const owned = 'uid=1001,gid=1001,umask=0077';

  test.each([
    ['vfat', 'vfat', `${owned},utf8,flush`],
    ['exfat', 'exfat', owned],
    ['ntfs', 'ntfs3', owned],
    ['ext4', 'ext4', 'errors=remount-ro'],
    ['ext3', 'ext4', 'errors=remount-ro'],
  ])('with %s is mounted at the one place, closed for programs', (found, type, more) => {
    const { status, mounted } = runs(['mount', 'sdb1'], { TYPE: found });
    expect(status).toBe(0);
    expect(mounted).toContain(`--options=nosuid,nodev,noexec,${more}`);
    expect(mounted).toContain(`--type=${type}`);
    expect(mounted).toContain('--automount=no');
    expect(mounted.slice(-2)).toEqual(['/dev/sdb1', PLACE]);
  });

  test('that is one file system without partitions is mounted too', () => {
    expect(runs(['mount', 'sdb'], {}).mounted.slice(-2)).toEqual(['/dev/sdb', PLACE]);
  });

  test.each(['', 'btrfs', 'crypto_LUKS', 'iso9660', 'vfat,suid', `vfat\n${HARMFUL}`, HARMFUL])('with «%s» is refused', (TYPE) => {
    expect(runs(['mount', 'sdb1'], { TYPE })).toMatchObject({ status: 1, mounted: [] });
  });

  test.each([
    ['mount', `sdb1;touch harm`],
    ['mount', '$(touch harm)'],
    ['mount', '../nvme0n1p2'],
    ['mount', 'sdb1\nsdb2'],
    ['mount', '--umount'],
    ['mount', 'nvme0n1p2'],
    ['mount', ''],
    ['unmount', HARMFUL],
    ['touch harm', 'sdb1'],
    ['mount'],
    ['mount', 'sdb1', 'suid'],
  ])('%s «%s» is no order', (...words) => {
    expect(runs(words, { MOUNTED: '/dev/sdb1' })).toMatchObject({ status: 1, mounted: [] });
  });

  test('is no disk of the kiosk', () => {
    standsFor('readlink', 'echo /sys/devices/pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda/sda1');
    expect(runs(['mount', 'sda1'], {})).toMatchObject({ status: 1, mounted: [] });
  });

  test('that goes is unmounted; one that was never mounted takes nothing along', () => {
    expect(runs(['unmount', 'sdb1'], { MOUNTED: '/dev/sdb1' }).mounted.slice(-2)).toEqual(['--umount', PLACE]);
    expect(runs(['unmount', 'sdc1'], { MOUNTED: '/dev/sdb1' })).toMatchObject({ status: 0, mounted: [] });
    expect(runs(['unmount', 'sdb1'], { MOUNTED: '' })).toMatchObject({ status: 0, mounted: [] });
  });

  test('is found by the kiosk where the script puts it', async () => {
    const words = runs(['mount', 'sdb1'], {}).mounted;
    const [type = ''] = words.flatMap((word) => (word.startsWith('--type=') ? [word.slice('--type='.length)] : []));
    const line = `90 22 8:17 / ${words.at(-1)} rw,nosuid,nodev,noexec,relatime shared:50 - ${type} ${words.at(-2)} rw`;
    const drives = createLinuxDrives({ readMounts: async () => line, isRemovable: async () => true });
    expect(await drives.list()).toEqual([{ id: PLACE, name: 'USB', path: PLACE }]);
  });
});

test('the rule calls the script with the name that the kernel gave, and lets nobody else mount sticks', () => {
  const rules = readFileSync(join('assets', 'os', '90-kiosk-stick.rules'), 'utf8');
  const calls = [...rules.matchAll(/RUN\+="([^"]*)"/g)].map(([, command]) => command);
  expect(calls).toEqual(['/usr/local/sbin/kiosk-stick mount %k', '/usr/local/sbin/kiosk-stick unmount %k']);
  expect(rules).toContain('ENV{UDISKS_IGNORE}="1"');
  // «Some parent is not USB» is true of everything.
  expect(rules).not.toContain('SUBSYSTEMS!=');
});

function standsFor(program: string, body: string): void {
  writeFileSync(join(folder, program), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
}

/** @returns how it ended, and the words with which it asked for a mount; fails if anything else was done */
function runs(words: readonly string[], env: Readonly<Record<string, string>>) {
  const { status } = spawnSync('/bin/sh', [join(process.cwd(), SCRIPT), ...words], {
    cwd: folder,
    env: { PATH: folder, FOLDER: folder, TYPE: 'vfat', LABEL: HARMFUL, MOUNTED: '', ...env },
  });
  const known = ['blkid', 'findmnt', 'id', 'mounted', 'readlink', 'systemd-mount'];
  expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([]);
  const mounted = join(folder, 'mounted');
  const asked = readdirSync(folder).includes('mounted') ? readFileSync(mounted, 'utf8').trimEnd().split('\n') : [];
  rmSync(mounted, { force: true });
  return { status, mounted: asked };
}
