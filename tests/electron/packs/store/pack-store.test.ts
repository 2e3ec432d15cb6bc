/** What an earlier or later program makes of the files beside the packs. */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePack, openPackBench, type PackBench } from '../../../support/packs/pack-bench.ts';

let bench: PackBench;
beforeEach(async () => {
  bench = await openPackBench();
});
afterEach(() => bench.close());

const ACTIVE = ['active.json', 'active.copy.json'];
const at = (...names: string[]): string => join(bench.root, 'data', 'packs', ...names);
const install = (version: number) => bench.install(makePack({ files: bench.files, key: bench.keys.centre, version }));
async function giveWay(id = 'centre'): Promise<void> {
  await install(1);
  const bendManifest = (manifest: object): object => ({ ...manifest, id });
  await bench.install(makePack({ files: bench.files, key: bench.keys.centre, version: 2, bendManifest }));
  const damaged = (await readdir(at('kept'))).find((name) => name.startsWith(`${id}-2-`)) ?? '';
  await writeFile(at('kept', damaged, 'content', 'check-in.yaml'), '');
  await bench.reopen();
}

test('an earlier program reads which pack is in use also after a damaged one gave way: it takes no word that it does not know', async () => {
  await giveWay();
  for (const name of ACTIVE)
    expect(Object.keys(JSON.parse(await readFile(at(name), 'utf8')) as object)).toEqual(['v', 'active', 'previous', 'seen']);
  expect(await bench.keeper().state()).toMatchObject({ hasFallenBack: true, active: { version: 1 } });
});

test('what another program notes besides costs neither the pack in use nor what was seen', async () => {
  await install(2);
  for (const name of ACTIVE) {
    const noted = JSON.parse(await readFile(at(name), 'utf8')) as object;
    await writeFile(at(name), JSON.stringify({ ...noted, hasFallenBack: true }));
  }
  await bench.reopen();
  expect(await bench.keeper().state()).toMatchObject({ active: { version: 2 } });
  expect(await install(1)).toBe('older-than-seen');
});

test('that a damaged pack gave way is no news of what came into use behind it, whatever a power cut left', async () => {
  await giveWay();
  await rename(at('fallen-back.json'), at('left.json'));
  await install(3);
  await rename(at('left.json'), at('fallen-back.json'));
  expect(await (await bench.reopen()).state()).toMatchObject({ hasFallenBack: false, active: { version: 3 } });
  await bench.keeper().takeBack();
  expect(await (await bench.reopen()).state()).toMatchObject({ hasFallenBack: false, active: { version: 1 } });
});

test('whoever is asked to install a pack again, and takes the one that stands in, is not asked once more', async () => {
  await giveWay('other');
  expect(await bench.keeper().state()).toMatchObject({ hasFallenBack: true, active: { id: 'centre' } });
  expect(await install(1)).toBeNull();
  expect(await bench.keeper().state()).toMatchObject({ hasFallenBack: false, active: { id: 'centre' } });
});
