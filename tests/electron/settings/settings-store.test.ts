import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings, type PrinterChoice, type Settings } from '#shared/settings/settings.ts';
import { noStaffSecrets } from '#shared/staff/secrets.ts';
import { forThisRun, type SettingsOverride } from '../../../electron/settings/override.ts';
import { openSettings } from '../../../electron/settings/settings-store.ts';

const changed: Settings = { ...defaultSettings, centre: { ...defaultSettings.centre, name: 'Центр «Ёлка»' } };
const counted = { ...noStaffSecrets, wrongTries: 3, lastWrongAt: 1 };
let directory: string;
let warnings: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kiosk-settings-'));
  warnings = [];
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const open = (override: SettingsOverride = {}) =>
  openSettings({
    directory,
    override,
    now: () => Date.parse('2026-11-23T09:00:00Z'),
    log: {
      info: () => undefined,
      warn: (what) => warnings.push(what),
      error: (what) => warnings.push(what),
      close: async () => undefined,
    },
  });
const file = (name: string) => join(directory, name);
const damage = (name: string, text: string) => writeFile(file(name), text);
/** A folder in its place: it is there, and reading it is refused. */
async function refuse(name: string): Promise<void> {
  await rm(file(name), { force: true });
  await mkdir(join(file(name), 'inside'), { recursive: true });
}

test('a new kiosk has the defaults, and what is saved is there after a restart', async () => {
  const store = await open();
  expect(store.current()).toEqual(defaultSettings);
  expect(store.putAside()).toBeNull();
  await Promise.all([store.saveSettings(changed), store.saveStaff(counted)]);
  const again = await open();
  expect(again.current()).toEqual(changed);
  expect(again.staff()).toEqual(counted);
  expect((await readdir(directory)).toSorted()).toEqual(['settings.copy.json', 'settings.json']);
});

test('a file of before events were let go is whole: 90 days are kept', async () => {
  const { retention: _unknown, ...old } = changed;
  await writeFile(file('settings.json'), JSON.stringify({ settings: old, staff: counted }));
  const store = await open();
  expect(store.putAside()).toBeNull();
  expect(store.current()).toEqual({ ...changed, retention: { keepDays: 90 } });
});

describe('a file that somebody wrote into by hand', () => {
  const written = JSON.stringify({ settings: changed, staff: noStaffSecrets });

  beforeEach(async () => {
    await (await open()).saveStaff(counted);
  });

  test('is what the copy holds from the next start on: a bad block later takes nothing of it away', async () => {
    await writeFile(file('settings.json'), written);
    await open();
    await damage('settings.json', '{');
    const store = await open();
    expect(store.current()).toEqual(changed);
    expect(store.staff()).toEqual(noStaffSecrets);
  });

  test('with the mark that Windows puts before a text is as good as without', async () => {
    await writeFile(file('settings.json'), `\uFEFF${written}`);
    const store = await open();
    expect(store.putAside()).toBeNull();
    expect(store.current()).toEqual(changed);
    expect(store.staff()).toEqual(noStaffSecrets);
  });
});

describe('a damaged file', () => {
  beforeEach(async () => {
    const store = await open();
    await store.saveSettings(changed);
    await store.saveStaff(counted);
  });

  test.each([
    ['zeroed', '\0'.repeat(512)],
    ['cut short', '{"settings":{"v":1,'],
    ['of an unknown version', JSON.stringify({ settings: { ...changed, v: 2 }, staff: { ...counted, v: 2 } })],
    ['not ours', '[]'],
    ['in its settings alone', JSON.stringify({ settings: {}, staff: counted })],
    ['in its PIN alone', JSON.stringify({ settings: changed, staff: {} })],
  ])('(%s) is put aside and told; the copy is used', async (_name, text) => {
    await damage('settings.json', text);
    const store = await open();
    expect(store.current()).toEqual(changed);
    expect(store.staff()).toEqual(counted);
    expect(store.putAside()).toBe('settings.json.bad-20261123T090000000Z');
    expect(await readFile(file('settings.json.bad-20261123T090000000Z'), 'utf8')).toBe(text);
    expect(warnings).toEqual(['settings-put-aside']);
    await store.saveSettings(changed);
    expect(store.putAside()).toBeNull();
    expect((await open()).current()).toEqual(changed);
  });

  test('comes back from its copy: a bad block in that one later costs nothing', async () => {
    await damage('settings.json', '{');
    await open();
    await damage('settings.copy.json', '{');
    const store = await open();
    expect(store.current()).toEqual(changed);
    expect(store.staff()).toEqual(counted);
    expect(store.putAside()).toBeNull();
  });

  test('with its copy damaged too gives the defaults, and what can be read of the PIN stays', async () => {
    await damage('settings.json', JSON.stringify({ settings: {}, staff: counted }));
    await damage('settings.copy.json', '{');
    const store = await open();
    expect(store.current()).toEqual(defaultSettings);
    expect(store.staff()).toEqual(counted);
  });

  test.each([
    ['the PIN', { settings: {}, staff: counted }, { settings: defaultSettings, staff: counted }],
    ['the settings', { settings: changed, staff: {} }, { settings: changed, staff: noStaffSecrets }],
  ])(
    'with its copy damaged too keeps what can be read of it over the next starts, and is told at each: %s',
    async (_what, left, kept) => {
      await damage('settings.json', JSON.stringify(left));
      await damage('settings.copy.json', '{');
      for (let start = 1; start <= 3; start += 1) {
        const store = await open();
        expect({ settings: store.current(), staff: store.staff() }).toEqual(kept);
        expect(store.putAside()).not.toBeNull();
      }
    },
  );

  test('with its copy damaged too is told at every start until something is saved: the defaults are in force', async () => {
    await damage('settings.json', '{');
    await damage('settings.copy.json', '{');
    await open();
    const nextMorning = await open();
    expect(nextMorning.current()).toEqual(defaultSettings);
    expect(nextMorning.putAside()).toBe('settings.copy.json');
    await nextMorning.saveSettings(changed);
    expect((await open()).putAside()).toBeNull();
  });
});

describe('a file that the disk does not give', () => {
  const ASIDE = 'settings.json.bad-20261123T090000000Z';

  beforeEach(async () => {
    const store = await open();
    await store.saveSettings(changed);
    await store.saveStaff(counted);
  });

  test('is told as damage; the copy is used', async () => {
    await refuse('settings.json');
    const store = await open();
    expect(store.current()).toEqual(changed);
    expect(store.staff()).toEqual(counted);
    expect(store.putAside()).toBe(ASIDE);
    expect(warnings).toEqual(['settings-not-read', 'settings-put-aside']);
  });

  test('and cannot be put aside either stays, is told, and the copy is used', async () => {
    await refuse('settings.json');
    await refuse(ASIDE);
    const store = await open();
    expect(store.current()).toEqual(changed);
    expect(store.staff()).toEqual(counted);
    expect(store.putAside()).toBe('settings.json');
    expect(warnings).toEqual(['settings-not-read', 'settings-not-moved', 'settings-put-aside']);
  });

  test('is the copy: all is well, and the log tells it', async () => {
    await refuse('settings.copy.json');
    const store = await open();
    expect(store.current()).toEqual(changed);
    expect(store.putAside()).toBeNull();
    expect(warnings).toEqual(['settings-not-read', 'settings-not-copied']);
  });
});

test('a file from before packs is whole: nothing is trusted, nothing is put aside', async () => {
  const { packs: _packs, ...older } = changed;
  await writeFile(file('settings.json'), JSON.stringify({ settings: older, staff: noStaffSecrets }));
  const store = await open();
  expect(store.current()).toEqual(changed);
  expect(store.putAside()).toBeNull();
});

test('what the guide has a technician write opens a kiosk whose codes and key are lost', async () => {
  const secret = { salt: '0'.repeat(32), hash: '0'.repeat(64), n: 1024, r: 1, p: 1 };
  const store = await open();
  await store.saveSettings(changed);
  await store.saveStaff({ ...counted, secrets: { pin: secret, serviceKey: secret } });
  const guide = await readFile('docs/administrator.ru.md', 'utf8');
  const [, written = ''] = /`("staff": \{[^`]+\})`/.exec(guide) ?? [];
  const text = await readFile(file('settings.json'), 'utf8');
  await writeFile(file('settings.json'), text.replace(/"staff": [^]*(?=\n\})/, written));
  const again = await open();
  expect(again.putAside()).toBeNull();
  expect(again.current()).toEqual(changed);
  expect(again.staff()).toEqual(noStaffSecrets);
});

test('a folder that cannot be written is told and changes nothing', async () => {
  const store = await open();
  await rm(directory, { recursive: true });
  expect(await store.saveSettings(changed)).toEqual({ ok: false, problem: { code: 'not-writable' } });
  expect(store.current()).toEqual(defaultSettings);
});

describe('choices of the command line', () => {
  const override: SettingsOverride = { printer: { kind: 'none' }, profile: 'tablet-10' };

  test('are only what was given; a printer for this run gets all paper', () => {
    expect(forThisRun(null, null)).toEqual({});
    expect(forThisRun(null, 'tablet-10')).toEqual({ profile: 'tablet-10' });
    expect(forThisRun({ kind: 'none' }, null)).toEqual({ printer: { kind: 'none' }, sheetPrinter: null });
  });

  test('are in force but are not saved with other changes', async () => {
    const store = await open(override);
    expect(store.current()).toMatchObject({ printing: { printer: { kind: 'none' } }, device: { profile: 'tablet-10' } });
    const saved = await store.saveSettings({ ...store.current(), centre: changed.centre });
    expect(saved).toMatchObject({ ok: true, value: { printing: { printer: { kind: 'none' } } } });
    expect((await open()).current()).toEqual(changed);
  });

  test.each<[PrinterChoice, PrinterChoice]>([
    [
      { kind: 'system', name: 'desk' },
      { kind: 'system', name: 'hall' },
    ],
    [
      { kind: 'folder', directory: '/paper' },
      { kind: 'folder', directory: '/other' },
    ],
  ])('%j is not saved by who changes something else, %j is saved by who chooses it', async (printer, other) => {
    const store = await open({ printer });
    await store.saveSettings({ ...store.current(), centre: changed.centre });
    expect((await open()).current()).toEqual(changed);
    await store.saveSettings({ ...store.current(), printing: { ...store.current().printing, printer: other } });
    expect((await open()).current().printing.printer).toEqual(other);
    expect(store.current().printing.printer).toEqual(other);
  });

  test('a printer for this run gets all paper; the one for sheets is still there afterwards', async () => {
    const sheetPrinter = { kind: 'system', name: 'laser' } as const;
    await (await open()).saveSettings({ ...changed, printing: { ...changed.printing, sheetPrinter } });
    const store = await open({ printer: { kind: 'none' }, sheetPrinter: null });
    expect(store.current().printing).toMatchObject({ printer: { kind: 'none' }, sheetPrinter: null });
    await store.saveSettings({ ...store.current(), centre: changed.centre });
    expect((await open()).current().printing).toEqual({ ...changed.printing, sheetPrinter });
  });

  test('give way to what staff choose themselves', async () => {
    const store = await open(override);
    const chosen = { ...store.current(), device: { profile: 'desk-15', pxPerMm: null } } as const;
    expect(await store.saveSettings(chosen)).toMatchObject({ value: { device: { profile: 'desk-15' } } });
    expect((await open()).current()).toMatchObject({ device: { profile: 'desk-15' }, printing: defaultSettings.printing });
  });
});
