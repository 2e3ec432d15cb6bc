/** Real file systems in place of sticks: a full one and one that is closed for writing. Needs Linux and root. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { copyToStick, STICK_FOLDER } from '../../../../electron/exports/stick/copy-to-stick.ts';
import { visitBodies } from '../../../support/exports/bodies.ts';
import { exportBench, type ExportBench } from '../../../support/exports/export-bench.ts';
import { canMount, mountMemory, unmount } from '../../../support/machine/mounted.ts';

/** Of memory; FAT's are larger still. */
const BLOCK_BYTES = 4096;

let bench: ExportBench;
let stick: string;

beforeAll(async () => {
  bench = await exportBench();
  stick = await mkdtemp(join(tmpdir(), 'mounted-'));
  await bench.happens(...visitBodies());
  await bench.makes();
});
afterEach(() => {
  if (canMount) unmount(stick);
});
afterAll(async () => {
  await bench.end();
  await rm(stick, { recursive: true });
});

async function copied() {
  const sources = (await bench.names()).map((name, index) => ({ number: index + 1, name, path: join(bench.exports, name) }));
  return copyToStick({ sources, stick, onProgress: () => {}, isStopped: () => false });
}

it.skipIf(!canMount)('says how much room a full stick lacks, before it writes anything', async () => {
  mountMemory(stick, 'size=24k');
  expect(await copied()).toMatchObject({ ok: false, problem: { code: 'stick-full', freeBytes: 24_576 } });
});

it.skipIf(!canMount)('counts whole blocks, as the stick does: many small files need more room than they have bytes', async () => {
  const [name = ''] = await bench.names();
  const files = await readdir(join(bench.exports, name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(bench.exports, name, file))).size));
  const freeBytes = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / BLOCK_BYTES) * BLOCK_BYTES;
  mountMemory(stick, `size=${freeBytes}`);
  const blocks = sizes.reduce((sum, size) => sum + Math.ceil(size / BLOCK_BYTES), 0);
  // One for the folder.
  const neededBytes = (blocks + 1) * BLOCK_BYTES;
  expect(await copied()).toEqual({ ok: false, problem: { code: 'stick-full', freeBytes, neededBytes } });
  expect(await readdir(stick)).toEqual([]);
});

it.skipIf(!canMount)('says that a stick is full when the room is taken while it writes', async () => {
  // Room for the bytes, but not for as many files: FAT's root folder ends like this too.
  mountMemory(stick, 'size=10m,nr_inodes=6');
  expect(await copied()).toMatchObject({ ok: false, problem: { code: 'stick-full' } });
  expect(await readdir(join(stick, STICK_FOLDER))).toEqual([]);
});

it.skipIf(!canMount)('finds the room that a copy has taken during which the stick was pulled out', async () => {
  mountMemory(stick, 'size=200k');
  const half = join(stick, STICK_FOLDER, `${(await bench.names())[0] ?? ''}.partial`);
  await mkdir(half, { recursive: true });
  await writeFile(join(half, 'visits.csv'), Buffer.alloc(180_000));
  expect(await copied()).toMatchObject({ ok: true });
});

it.skipIf(!canMount)('says that a stick is closed for writing', async () => {
  mountMemory(stick, 'size=10m');
  await writeFile(join(stick, 'photo.jpg'), 'somebody’s');
  execFileSync('mount', ['-o', 'remount,ro', stick]);
  expect(await copied()).toMatchObject({ ok: false, problem: { code: 'stick-read-only' } });
});
