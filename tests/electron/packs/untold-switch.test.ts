/** The record comes to know every change of content, also where its page died between the machine's answer and the event. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventBody } from '#shared/record/events.ts';
import type { Journal } from '../../../electron/journal/journal.ts';
import { makePack, openPackBench, type PackBench } from '../../support/packs/pack-bench.ts';
import { event, events } from '../../support/record/events.ts';
import { journalBench, type JournalBench } from '../../support/record/journal-bench.ts';

let bench: PackBench;
let journals: JournalBench;
let journal: Journal;
beforeEach(async () => {
  journals = await journalBench();
  journal = await journals.open();
  await journal.append(events(1, 3));
  bench = await openPackBench({ journal });
});
afterEach(async () => {
  await bench.close();
  await journals.end();
});

const install = (version: number) => bench.install(makePack({ files: bench.files, key: bench.keys.centre, version }));
const tell = async (body: EventBody): Promise<void> => void (await journal.append([event(journal.head().seq + 1, body)]));
const untold = () => bench.keeper().untold();
/** As a page that starts. @returns what it recorded */
async function startPage(): Promise<EventBody | null> {
  const body = await untold();
  if (body !== null) await tell(body);
  return body;
}

test('nothing was ever changed: nothing is told', async () => {
  expect(await untold()).toBeNull();
});

test('an installation is told until the journal holds it, over restarts, and then never again', async () => {
  await install(1);
  await bench.reopen();
  expect(await startPage()).toMatchObject({
    type: 'pack.installed',
    pack: { id: 'centre', version: 1 },
    key: bench.keys.centre.public.id,
  });
  expect(await startPage()).toBeNull();
  await bench.reopen();
  expect(await startPage()).toBeNull();
});

test('one that the page recorded itself is not told', async () => {
  await install(1);
  const body = await untold();
  if (body !== null) await tell(body);
  await tell({ type: 'pack.refused', code: 'expired' });
  expect(await untold()).toBeNull();
});

test('an older installation of the same pack does not stand for the new one', async () => {
  await install(1);
  await startPage();
  await install(2);
  await startPage();
  await bench.keeper().takeBack();
  expect(await startPage()).toMatchObject({ type: 'pack.returned', pack: { version: 1 } });
  await bench.keeper().takeBack();
  expect(await startPage()).toMatchObject({ type: 'pack.returned', pack: { version: 2 } });
  expect(await startPage()).toBeNull();
});

test('what goes back to the content of the program is told, too', async () => {
  await install(1);
  await startPage();
  await bench.keeper().takeBack();
  expect(await startPage()).toEqual({ type: 'pack.returned', pack: null });
});

test('a damaged pack that gave way by itself is told', async () => {
  await install(1);
  await startPage();
  await install(2);
  await startPage();
  const { active } = await bench.keeper().state();
  const name = `centre-2-${active?.sha256.slice(0, 12) ?? ''}`;
  await writeFile(join(bench.root, 'data', 'packs', 'kept', name, 'pack.json'), 'x');
  await bench.reopen();
  expect(await startPage()).toMatchObject({ type: 'pack.returned', pack: { version: 1 } });
});

test('an installation that the power cut before the switch is not told', async () => {
  await install(1);
  await startPage();
  const pointer = join(bench.root, 'data', 'packs', 'active.json');
  const before = await readFile(pointer);
  await install(2);
  await writeFile(pointer, before);
  await bench.reopen();
  expect(await untold()).toBeNull();
});

test('installing what is in use already changes nothing and tells nothing', async () => {
  await install(1);
  await startPage();
  await install(1);
  expect(await untold()).toBeNull();
});

test('another journal, or a note that cannot be read, ends the telling instead of repeating it', async () => {
  await install(1);
  const note = join(bench.root, 'data', 'packs', 'switch.json');
  const text = await readFile(note, 'utf8');
  await writeFile(note, text.replace('"after": 3', '"after": 300'));
  expect(await untold()).toBeNull();
  await writeFile(note, text.slice(0, 20));
  expect(await untold()).toBeNull();
});
