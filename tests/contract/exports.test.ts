/** Exports as a page may rely on them, whichever shell it runs in: made, told until recorded, copied to a stick and checked. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CopyProgress } from '#shared/exports/export-calls.ts';
import type { Kiosk } from '#shared/kiosk-api.ts';
import { verifyFolder } from '../../electron/exports/verify/verify-folder.ts';
import type { KioskLink } from '../support/electron/link.ts';
import { links } from '../support/machine/links.ts';
import { startTestMachine, type TestMachine } from '../support/machine/test-machine.ts';
import { events } from '../support/record/events.ts';

const PIN = '402975';
const NOW = Date.parse('2026-11-23T20:40:00+05:00');
const asked = { waiting: 0, isDatabaseWhole: true };

describe.each(links)('a page in the $name shell', (shell) => {
  let drives: string;
  let machine: TestMachine;
  let link: KioskLink;
  let kiosk: Kiosk;
  let writer: number;

  beforeEach(async () => {
    drives = await mkdtemp(join(tmpdir(), 'sticks-'));
    machine = await startTestMachine({ drivesDirectory: drives, overrides: { now: () => NOW } });
    link = await shell.open(machine.machine);
    kiosk = link.kiosk;
    const boot = await kiosk.call['kiosk.hello']({});
    if (!boot.ok) throw new Error(boot.problem.code);
    ({ writer } = boot.value);
    await kiosk.call['journal.append']({ writer, events: events(1, 40) });
    await kiosk.call['staff.set-first-pin']({ pin: PIN });
    await kiosk.call['staff.unlock']({ pin: PIN });
  });
  afterEach(async () => {
    await link.close();
    await machine.close();
    await rm(drives, { recursive: true });
  });

  test('an export that is due is made once, and told until the journal knows it', async () => {
    const first = await kiosk.call['exports.due']({ isDatabaseWhole: true });
    expect(first).toMatchObject({ ok: true, value: { made: [{ number: 1, fromSeq: 1, toSeq: 40, why: 'nightly' }] } });
    expect(await kiosk.call['exports.due']({ isDatabaseWhole: true })).toEqual(first);
    expect(await kiosk.call['exports.make'](asked)).toMatchObject({ ok: false, problem: { code: 'nothing-new' } });
    expect(await kiosk.call['exports.state']({})).toMatchObject({
      ok: true,
      value: { exports: [{ number: 1, events: 40, state: 'ready', day: '2026-11-23' }], waiting: 0, nightly: '20:30' },
    });
    expect(await kiosk.call['exports.check']({})).toEqual({ ok: true, value: { count: 1, findings: [] } });
  });

  test('an export goes to a stick, is read back and checked, and is whole there', async () => {
    await kiosk.call['exports.make'](asked);
    expect(await kiosk.call['exports.copy']({ drive: 'stick', numbers: [1] })).toMatchObject({ problem: { code: 'stick-gone' } });
    await mkdir(join(drives, 'stick'));
    expect(await kiosk.call['exports.sticks']({})).toMatchObject({ ok: true, value: [{ id: 'stick', name: 'stick' }] });
    const told: CopyProgress[] = [];
    kiosk.on('exports.progress', (progress) => told.push(progress));
    expect(await kiosk.call['exports.copy']({ drive: 'stick', numbers: [1] })).toMatchObject({ ok: true });
    await expect.poll(() => told.some(({ step, done, total }) => step === 'checking' && done === total)).toBe(true);
    const { packages } = await verifyFolder(join(drives, 'stick'));
    expect(packages).toMatchObject([{ facts: { number: 1 }, findings: [] }]);
    expect(await kiosk.call['exports.copy']({ drive: 'stick', numbers: [7] })).toMatchObject({ problem: { code: 'not-found' } });
  });

  test('a second copy is refused while one is on its way, and not afterwards', async () => {
    await kiosk.call['exports.make'](asked);
    await mkdir(join(drives, 'stick'));
    const order = { drive: 'stick', numbers: [1] };
    const answers = await Promise.all([kiosk.call['exports.copy'](order), kiosk.call['exports.copy'](order)]);
    expect(answers.map((answer) => (answer.ok ? 'copied' : answer.problem.code)).toSorted()).toEqual(['busy', 'copied']);
    expect(await kiosk.call['exports.copy'](order)).toMatchObject({ ok: true });
  });

  test('an export that was damaged on the kiosk is not handed on', async () => {
    await kiosk.call['exports.make'](asked);
    await mkdir(join(drives, 'stick'));
    const [name = ''] = (await readdir(join(machine.dataDirectory, 'exports'))).filter((each) => each.startsWith('000001'));
    await writeFile(join(machine.dataDirectory, 'exports', name, 'visits.csv'), 'other');
    expect(await kiosk.call['exports.check']({})).toMatchObject({
      value: { count: 1, findings: [{ number: 1, finding: { code: 'file-changed', file: 'visits.csv' } }] },
    });
    expect(await kiosk.call['exports.copy']({ drive: 'stick', numbers: [1] })).toMatchObject({
      problem: { code: 'export-damaged' },
    });
    expect(await readdir(join(drives, 'stick'))).toEqual([]);
  });

  test('whole exports go to the stick without one that was damaged and one that is gone, and the answer says which went', async () => {
    for (const last of [60, 80, 100]) {
      await kiosk.call['exports.make'](asked);
      await kiosk.call['journal.append']({ writer, events: events(last - 19, last) });
    }
    await mkdir(join(drives, 'stick'));
    const own = join(machine.dataDirectory, 'exports');
    const [first = '', second = '', third = ''] = (await readdir(own)).filter((name) => name.startsWith('0')).toSorted();
    await writeFile(join(own, first, 'visits.csv'), 'other');
    await rm(join(own, third), { recursive: true });
    expect(await kiosk.call['exports.copy']({ drive: 'stick', numbers: [1, 2, 3] })).toEqual({
      ok: true,
      value: { copied: [2] },
    });
    const { packages } = await verifyFolder(join(drives, 'stick'));
    expect(packages).toMatchObject([{ directory: expect.stringContaining(second), findings: [] }]);
  });
});
