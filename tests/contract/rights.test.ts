/** Who may make which call (L-8, L-15): every call of the contract once, asked at the gate of a real machine. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kioskCalls, type CallName, type Rights } from '#shared/kiosk-api.ts';
import type { Result } from '#shared/result.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { startTestMachine, type TestMachine } from '../support/machine/test-machine.ts';

const PIN = '402975';
const ADMIN_PIN = '860417';

/** A new call does not compile without a line here. */
const rights: Record<CallName, Rights> = {
  'kiosk.hello': 'page',
  'kiosk.leave': 'admin',
  'kiosk.report': 'page',
  'kiosk.state': 'page',
  'kiosk.mend-database': 'page',
  'journal.append': 'page',
  'journal.read': 'page',
  'journal.let-go': 'page',
  'journal.base': 'page',
  'journal.begin': 'page',
  'printer.status': 'page',
  'printer.print': 'page',
  'printer.job': 'page',
  'printer.cancel': 'page',
  'sticks.list': 'page',
  'sticks.write': 'page',
  'staff.set-first-pin': 'page',
  'staff.unlock': 'page',
  'staff.recover': 'page',
  'staff.renew-service-key': 'admin',
  'staff.lock': 'page',
  'staff.change-pin': 'staff',
  'staff.set-admin-pin': 'admin',
  'staff.remove-admin-pin': 'admin',
  'staff.touch': 'staff',
  'self-test.run': 'staff',
  'settings.save': 'admin',
  'content.media': 'page',
  'packs.state': 'staff',
  'packs.find': 'staff',
  'packs.inspect': 'admin',
  'packs.stop': 'admin',
  'packs.media': 'admin',
  'packs.install': 'admin',
  'packs.return': 'admin',
  'packs.untold': 'page',
  'packs.add-key': 'admin',
  'packs.withdraw-key': 'admin',
  'exports.due': 'page',
  'exports.make': 'staff',
  'exports.state': 'staff',
  'exports.sticks': 'staff',
  'exports.copy': 'staff',
  'exports.stop': 'staff',
  'exports.check': 'staff',
};
const names = Object.keys(kioskCalls) as CallName[];
const needing = (...levels: readonly Rights[]): readonly CallName[] => names.filter((name) => levels.includes(rights[name]));

test('every call says who may make it', () => {
  expect(Object.fromEntries(names.map((name) => [name, kioskCalls[name].rights]))).toEqual(rights);
});

describe('at the gate of a machine', () => {
  let kiosk: TestMachine;
  let serviceKey: string;
  beforeEach(async () => {
    kiosk = await startTestMachine();
    const set = (await call('staff.set-first-pin', { pin: PIN })) as Result<{ readonly serviceKey: string }>;
    if (!set.ok) throw new Error(JSON.stringify(set.problem));
    ({ serviceKey } = set.value);
  });
  afterEach(() => kiosk.close());

  const call = (name: string, args: object) => kiosk.machine.dispatch(name, args);

  /** @returns the calls that nobody may make now. No call takes this argument, so what is let through does nothing. */
  async function refused(): Promise<readonly CallName[]> {
    const answers = await Promise.all(names.map(async (name) => ({ name, answer: await call(name, { 'no such': 'argument' }) })));
    for (const { answer } of answers)
      expect(answer).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/^(locked|bad-call)$/) } });
    return answers.filter(({ answer }) => !answer.ok && answer.problem.code === 'locked').map(({ name }) => name);
  }

  test('without an administrator’s PIN the area is closed, or open with everything', async () => {
    expect(await refused()).toEqual(needing('staff', 'admin'));
    expect(await call('staff.unlock', { pin: PIN })).toEqual({ ok: true, value: { role: 'admin', isAdminPinSet: false } });
    expect(await refused()).toEqual([]);
  });

  describe('with an administrator’s PIN', () => {
    beforeEach(async () => {
      await call('staff.unlock', { pin: PIN });
      expect(await call('staff.set-admin-pin', { pin: ADMIN_PIN })).toMatchObject({ ok: true });
    });

    test('staff are refused what is the administrator’s, and have the rest', async () => {
      // Who has set it goes on until the area closes.
      expect(await refused()).toEqual([]);
      await call('staff.lock', {});
      expect(await refused()).toEqual(needing('staff', 'admin'));
      expect(await call('staff.unlock', { pin: PIN })).toEqual({ ok: true, value: { role: 'staff', isAdminPinSet: true } });
      expect(await refused()).toEqual(needing('admin'));
      expect(await call('staff.change-pin', { pin: '519283' })).toMatchObject({ ok: true });
    });

    test('a refused call changes nothing, however well it is made', async () => {
      let left = 0;
      kiosk.machine.onLeave(() => (left += 1));
      const settings = { ...defaultSettings, centre: { ...defaultSettings.centre, name: 'Другой центр' } };
      await call('staff.unlock', { pin: PIN });
      const calls: [CallName, object][] = [
        ['kiosk.leave', {}],
        ['staff.remove-admin-pin', {}],
        ['staff.set-admin-pin', { pin: '519283' }],
        ['settings.save', { settings }],
      ];
      for (const [name, args] of calls) expect(await call(name, args)).toEqual({ ok: false, problem: { code: 'locked' } });
      expect(await call('kiosk.hello', {})).toMatchObject({ value: { settings: { centre: defaultSettings.centre } } });
      expect(await call('staff.unlock', { pin: ADMIN_PIN })).toMatchObject({ ok: true, value: { role: 'admin' } });
      expect(left).toBe(0);
    });

    test('the service key gives all rights, for an administrator’s PIN that is forgotten', async () => {
      await call('staff.unlock', { pin: PIN });
      expect(await call('staff.recover', { serviceKey, pin: '519283' })).toMatchObject({ ok: true, value: { role: 'admin' } });
      expect(await refused()).toEqual([]);
      expect(await call('staff.set-admin-pin', { pin: '730518' })).toMatchObject({ ok: true });
      expect(await call('staff.unlock', { pin: ADMIN_PIN })).toMatchObject({ problem: { code: 'pin-wrong' } });
      expect(await call('staff.unlock', { pin: '730518' })).toMatchObject({ ok: true, value: { role: 'admin' } });
    });

    test('the administrator may do everything: give staff another PIN, and take the own away', async () => {
      await call('staff.lock', {});
      expect(await call('staff.unlock', { pin: ADMIN_PIN })).toEqual({ ok: true, value: { role: 'admin', isAdminPinSet: true } });
      expect(await refused()).toEqual([]);
      expect(await call('staff.change-pin', { pin: '519283' })).toMatchObject({ ok: true });
      expect(await call('staff.remove-admin-pin', {})).toMatchObject({ ok: true });
      expect(await call('staff.unlock', { pin: '519283' })).toEqual({ ok: true, value: { role: 'admin', isAdminPinSet: false } });
    });
  });
});
