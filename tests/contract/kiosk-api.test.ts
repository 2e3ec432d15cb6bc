/** What a page may rely on, whichever shell it runs in. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kioskCalls, type CallName, type Kiosk, type KioskEventName, type KioskEvents } from '#shared/kiosk-api.ts';
import { links } from '../support/machine/links.ts';
import { startTestMachine, type TestMachine } from '../support/machine/test-machine.ts';
import { events } from '../support/record/events.ts';
import type { KioskLink } from '../support/electron/link.ts';

const PIN = '402975';
const PDF = Buffer.from('%PDF-1.7 nothing').toString('base64');
const names = Object.keys(kioskCalls) as CallName[];
const staffCalls = names.filter((name) => kioskCalls[name].rights !== 'page');

describe.each(links)('a page in the $name shell', (shell) => {
  let machine: TestMachine;
  let link: KioskLink;
  let kiosk: Kiosk;

  beforeEach(async () => {
    machine = await startTestMachine();
    link = await shell.open(machine.machine);
    kiosk = link.kiosk;
  });
  afterEach(async () => {
    await link.close();
    await machine.close();
  });

  /** The next event of that name. */
  const next = <N extends KioskEventName>(name: N): Promise<KioskEvents[N]> =>
    new Promise((resolve) => {
      const stop = kiosk.on(name, (detail) => {
        stop();
        resolve(detail);
      });
    });

  /** As a page that is not ours would call: any name, any arguments. */
  const callRaw = (name: string, args: unknown): Promise<unknown> =>
    (kiosk.call as Record<string, (args: unknown) => Promise<unknown>>)[name]?.(args) ?? Promise.reject(new Error(name));

  async function hello() {
    const boot = await kiosk.call['kiosk.hello']({});
    if (!boot.ok) throw new Error(boot.problem.code);
    return boot.value;
  }

  async function unlock(): Promise<void> {
    await kiosk.call['staff.set-first-pin']({ pin: PIN });
    expect(await kiosk.call['staff.unlock']({ pin: PIN })).toMatchObject({ ok: true });
  }

  test('hello tells all that the page needs to start', async () => {
    const boot = await hello();
    expect(boot).toMatchObject({ isPinSet: false, journal: { head: { seq: 0 }, health: { state: 'sound' } } });
    expect(boot.writer).toBeGreaterThan(0);
    expect(boot.content.menu[0]?.title).toBe('Спросить сотрудника');
  });

  test('events that were appended are read back as they were', async () => {
    const { writer } = await hello();
    const written = events(1, 3);
    expect(await kiosk.call['journal.append']({ writer, events: written })).toMatchObject({ ok: true, value: { seq: 3 } });
    expect(await kiosk.call['journal.read']({ after: 1, limit: 10 })).toEqual({ ok: true, value: written.slice(1) });
    expect(await kiosk.call['journal.append']({ writer, events: events(9, 9) })).toMatchObject({
      ok: false,
      problem: { code: 'out-of-step', head: { seq: 3 } },
    });
  });

  test('a second page takes over: the first is told and cannot write any more', async () => {
    const first = await hello();
    const told = next('kiosk.superseded');
    const second = await hello();
    expect(second.writer).toBeGreaterThan(first.writer);
    expect(await told).toEqual({ writer: second.writer });
    expect(await kiosk.call['journal.append']({ writer: first.writer, events: events(1, 1) })).toEqual({
      ok: false,
      problem: { code: 'superseded' },
    });
    expect(await kiosk.call['journal.append']({ writer: second.writer, events: events(1, 1) })).toMatchObject({ ok: true });
  });

  test('nobody writes before saying hello', async () => {
    expect(await kiosk.call['journal.append']({ writer: 0, events: events(1, 1) })).toEqual({
      ok: false,
      problem: { code: 'superseded' },
    });
  });

  test('a document goes to the printer byte for byte, and its job is told', async () => {
    expect(await kiosk.call['printer.print']({ jobKey: 't-1', pdfBase64: PDF, paper: 'a4', copies: 1 })).toMatchObject({
      ok: true,
    });
    await expect
      .poll(async () => kiosk.call['printer.job']({ jobKey: 't-1' }))
      .toEqual({ ok: true, value: { state: 'printed' } });
    expect(Buffer.from(machine.printer.printed[0]?.pdf ?? []).toString('base64')).toBe(PDF);
    expect(await kiosk.call['printer.cancel']({ jobKey: 't-1' })).toMatchObject({ ok: true });
  });

  test('a printer that runs out of paper is told unasked (U-18)', async () => {
    const told = next('printer.status');
    machine.printer.takePaperOut();
    expect(await told).toMatchObject({ use: 'tickets', status: { state: 'fault', fault: 'out-of-paper' } });
    expect(await kiosk.call['kiosk.state']({})).toMatchObject({
      ok: true,
      value: { printer: { fault: 'out-of-paper' }, sheetPrinter: null, printers: ['memory'] },
    });
  });

  test('staff calls are refused until staff have opened the area, and after it was locked (L-8)', async () => {
    const { settings } = await hello();
    const onStick = { drive: 'stick', file: 'centre.pack' };
    const args: Record<string, unknown> = {
      'settings.save': { settings },
      'staff.change-pin': { pin: '519283' },
      'staff.set-admin-pin': { pin: '519283' },
      'packs.inspect': onStick,
      'packs.media': { token: 'b3b6d4f0-5c1e-4a35-9d53-6d4a1f0c2b11', name: 'images/a.png' },
      'packs.install': { token: 'b3b6d4f0-5c1e-4a35-9d53-6d4a1f0c2b11' },
      'packs.add-key': onStick,
      'packs.withdraw-key': { key: `RW${'A'.repeat(54)}` },
      'self-test.run': { writer: 1 },
      'exports.make': { waiting: 0, isDatabaseWhole: true },
      'exports.copy': { drive: 'stick', numbers: [1] },
    };
    const answers = () => Promise.all(staffCalls.map((name) => callRaw(name, args[name] ?? {})));
    const refused = staffCalls.map(() => ({ ok: false, problem: { code: 'locked' } }));
    expect(await answers()).toEqual(refused);
    await unlock();
    const told = next('staff.locked');
    await kiosk.call['staff.lock']({});
    expect(await told).toEqual({ reason: 'asked' });
    expect(await answers()).toEqual(refused);
  });

  test('settings that staff save are told to the page and are there at the next hello', async () => {
    const { settings } = await hello();
    await unlock();
    const changed = { ...settings, centre: { ...settings.centre, name: 'Центр занятости «Ёлка»' } };
    const told = next('settings.changed');
    expect(await kiosk.call['settings.save']({ settings: changed })).toEqual({ ok: true, value: changed });
    expect(await told).toEqual(changed);
    expect((await hello()).settings).toEqual(changed);
  });

  test('a new page finds the staff area closed', async () => {
    await hello();
    await unlock();
    await hello();
    expect(await kiosk.call['staff.touch']({})).toEqual({ ok: false, problem: { code: 'locked' } });
  });

  test('leaving is asked of the shell', async () => {
    const left = new Promise<void>((resolve) => machine.machine.onLeave(resolve));
    await unlock();
    expect(await kiosk.call['kiosk.leave']({})).toMatchObject({ ok: true });
    await left;
  });

  test('what the page gets is a copy: changing it changes nothing in the machine', async () => {
    const boot = await hello();
    // `Reflect.set`: the copy may be frozen, which is as good.
    Reflect.set(boot.settings.centre, 'name', 'изменено');
    Reflect.set(boot.content.menu[0] ?? {}, 'title', 'изменено');
    const again = await hello();
    expect(again.settings.centre.name).not.toBe('изменено');
    expect(again.content.menu[0]?.title).not.toBe('изменено');
  });

  test('an ended subscription hears nothing more', async () => {
    const heard: number[] = [];
    await hello();
    const stop = kiosk.on('kiosk.superseded', ({ writer }) => heard.push(writer));
    const [told] = await Promise.all([next('kiosk.superseded'), hello()]);
    stop();
    await Promise.all([next('kiosk.superseded'), hello()]);
    expect(heard).toEqual([told.writer]);
  });
});
