/** The machine as a whole, over its starts and ends. */
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KioskHandlers } from '#shared/kiosk-api.ts';
import { createMachine } from '../../electron/machine.ts';
import type { Machine } from '../../electron/machine-type.ts';
import { CONTENT_FIXTURE, startTestMachine } from '../support/machine/test-machine.ts';
import { events } from '../support/record/events.ts';

let dataDirectory: string;
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-machine-'));
});
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

const start = async () => (await startTestMachine({ dataDirectory })).machine;
const create = (options: { readonly dataDirectory?: string; readonly contentDirectory?: string }) =>
  createMachine({
    dataDirectory,
    contentDirectory: CONTENT_FIXTURE,
    shell: 'browser',
    appVersion: '1',
    commandLine: { printer: { kind: 'none' } },
    ...options,
  });
async function ask<N extends keyof KioskHandlers>(machine: Machine, name: N, args: Parameters<KioskHandlers[N]>[0]) {
  return (await machine.dispatch(name, args)) as Awaited<ReturnType<KioskHandlers[N]>>;
}
async function hello(machine: Machine) {
  const boot = await ask(machine, 'kiosk.hello', {});
  if (!boot.ok) throw new Error(boot.problem.code);
  return boot.value;
}

test('what was acknowledged before an end is there after the next start', async () => {
  const first = await start();
  await ask(first, 'journal.append', { writer: (await hello(first)).writer, events: events(1, 5) });
  await first.close();
  const second = await start();
  expect((await hello(second)).journal).toMatchObject({ head: { seq: 5 }, health: { state: 'sound' } });
  await second.close();
});

test('a page of the run before may not write into this one, also when a new page has taken over (D-8)', async () => {
  const first = await start();
  const { writer } = await hello(first);
  await first.close();
  const second = await start();
  await hello(second);
  expect(await ask(second, 'journal.append', { writer, events: events(1, 1) })).toMatchObject({
    problem: { code: 'superseded' },
  });
  await second.close();
});

test('a second program on the same data is refused, and told so (D-8)', async () => {
  const first = await start();
  expect(await create({})).toMatchObject({
    ok: false,
    problem: { code: 'already-running', message: expect.stringContaining(dataDirectory) },
  });
  await first.close();
  await (await start()).close();
});

test('bad content stops the start with the place of the fault and leaves nothing locked', async () => {
  await writeFile(join(dataDirectory, 'check-in.yaml'), 'format: 1\nmenu: []\n');
  expect(await create({ contentDirectory: dataDirectory })).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('check-in.yaml:2: menu') },
  });
  await (await start()).close();
});

test('a data directory that cannot be one is refused', async () => {
  const file = join(dataDirectory, 'file');
  await writeFile(file, '');
  expect(await create({ dataDirectory: join(file, 'data') })).toMatchObject({
    ok: false,
    problem: { code: 'data-not-writable' },
  });
});

test('damaged settings are told to staff until they save them again', async () => {
  await writeFile(join(dataDirectory, 'settings.json'), '\0\0\0');
  const machine = await start();
  const state = await ask(machine, 'kiosk.state', {});
  expect(state).toMatchObject({ ok: true, value: { settingsPutAside: expect.stringMatching(/^settings\.json\.bad-/) } });
  const { settings } = await hello(machine);
  await ask(machine, 'staff.set-first-pin', { pin: '402975' });
  await ask(machine, 'staff.unlock', { pin: '402975' });
  await ask(machine, 'settings.save', { settings });
  expect(await ask(machine, 'kiosk.state', {})).not.toHaveProperty('value.settingsPutAside');
  await machine.close();
});

test('what a person types is nowhere on the disk (D-4)', async () => {
  const canary = '402975';
  const adminCanary = '860417';
  const machine = await start();
  await ask(machine, 'staff.set-first-pin', { pin: canary });
  await ask(machine, 'staff.unlock', { pin: canary });
  await ask(machine, 'staff.set-admin-pin', { pin: adminCanary });
  await ask(machine, 'staff.unlock', { pin: adminCanary });
  await ask(machine, 'staff.change-pin', { pin: adminCanary });
  await machine.dispatch('kiosk.report', { kind: 'screen-failed', name: 'Иванов', places: [] });
  await machine.dispatch('Иванов', { canary });
  machine.noteCrash('page-gone', 'crashed');
  await machine.close();
  const entries = await readdir(dataDirectory, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  expect(texts.join('')).toContain('page-gone');
  for (const typed of [canary, adminCanary, 'Иванов']) expect(texts.join('')).not.toContain(typed);
});

test('an export that was due more than an hour ago and was not made is told without being asked for', async () => {
  let now = Date.parse('2026-11-23T20:00:00+05:00');
  const { machine } = await startTestMachine({ dataDirectory, overrides: { now: () => now } });
  await ask(machine, 'journal.append', { writer: (await hello(machine)).writer, events: events(1, 5) });
  expect(await ask(machine, 'kiosk.state', {})).toMatchObject({ value: { isExportLate: false } });
  now = Date.parse('2026-11-23T21:31:00+05:00');
  expect(await ask(machine, 'kiosk.state', {})).toMatchObject({ value: { isExportLate: true } });
  await ask(machine, 'exports.due', { isDatabaseWhole: true });
  expect(await ask(machine, 'kiosk.state', {})).toMatchObject({ value: { isExportLate: false } });
  await machine.close();
});

test('a folder of exports that is not there to be made keeps nobody from a number, and is told', async () => {
  // On another disk that is out.
  await symlink(join(dataDirectory, 'another-disk', 'exports'), join(dataDirectory, 'exports'));
  const machine = await start();
  const { writer } = await hello(machine);
  expect(await ask(machine, 'journal.append', { writer, events: events(1, 5) })).toMatchObject({ ok: true });
  expect(await ask(machine, 'kiosk.state', {})).toMatchObject({ value: { lastExport: 'not-readable' } });
  await ask(machine, 'staff.set-first-pin', { pin: '402975' });
  await ask(machine, 'staff.unlock', { pin: '402975' });
  // Not as a program that does not answer.
  expect(await ask(machine, 'exports.state', {})).toEqual({ ok: false, problem: { code: 'not-readable' } });
  for (let quarter = 0; quarter < 4; quarter += 1)
    expect(await ask(machine, 'exports.due', { isDatabaseWhole: true })).toEqual({
      ok: false,
      problem: { code: 'not-readable' },
    });
  expect(await ask(machine, 'journal.let-go', { writer, missing: [] })).toMatchObject({ ok: true, value: { seq: 0 } });
  await machine.close();
  // Said once, and not as a fault of the program.
  const [logFile = ''] = await readdir(join(dataDirectory, 'log'));
  const log = await readFile(join(dataDirectory, 'log', logFile), 'utf8');
  expect(log.match(/exports-not-readable/g)).toHaveLength(1);
  expect(log).not.toContain('call-failed');
});
