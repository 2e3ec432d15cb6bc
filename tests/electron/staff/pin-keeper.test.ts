/** L-15: the PINs, their waits and their lock-out. The clock is set by hand; the secrets are kept as on disk. */
import { beforeEach, describe, expect, test } from 'vitest';
import { FIRST_WAIT_SECONDS, FREE_TRIES, TRIES_UNTIL_LOCKED } from '#shared/staff/pin.ts';
import type { StaffAccess } from '#shared/staff/access.ts';
import { err, ok } from '#shared/result.ts';
import { noStaffSecrets, type StaffSecrets } from '#shared/staff/secrets.ts';
import { createPinKeeper } from '../../../electron/staff/pin-keeper.ts';
import { hashSecret, type SecretCost } from '../../../electron/staff/secret-hash.ts';
import { CHEAP_SECRET } from '../../support/machine/test-machine.ts';

const PIN = '402975';
const WRONG = '402976';
/** What a centre without an administrator's PIN lets everybody do. */
const everything: StaffAccess = { role: 'admin', isAdminPinSet: false };
const SERVICE_KEY = '01234-56789-01234-56789';

const ADMIN_PIN = '860417';
const DAY_MS = 24 * 3600 * 1000;
const secrets = {
  pin: await hashSecret(PIN, CHEAP_SECRET),
  serviceKey: await hashSecret(SERVICE_KEY.replaceAll('-', ''), CHEAP_SECRET),
};
let disk: StaffSecrets;
let isDiskFull: boolean;
let now: number;

beforeEach(() => {
  disk = { ...noStaffSecrets, secrets };
  isDiskFull = false;
  now = Date.parse('2026-11-23T09:00:00Z');
});

/** As after a start of the program: all that it knows is what was written. */
function start(cost: { readonly cost?: SecretCost } = { cost: CHEAP_SECRET }) {
  return createPinKeeper({
    store: {
      staff: () => disk,
      async saveStaff(staff) {
        if (isDiskFull) return err({ code: 'disk-full' });
        disk = staff;
        return ok();
      },
    },
    now: () => now,
    ...cost,
  });
}

/** @returns the answers to `count` wrong PINs, each typed as soon as it may be */
async function typeWrong(keeper: ReturnType<typeof start>, count: number) {
  const answers = [];
  for (let typed = 0; typed < count; typed++) {
    const answer = await keeper.tryPin(WRONG);
    answers.push(answer);
    if (!answer.ok && answer.problem.code === 'pin-wait') now += answer.problem.seconds * 1000;
  }
  return answers;
}

test('the first PIN gives the service key once; neither stands on disk in clear', async () => {
  disk = noStaffSecrets;
  const keeper = start({});
  expect(await keeper.tryPin(PIN)).toEqual(err({ code: 'pin-not-set' }));
  const set = await keeper.setFirstPin(PIN);
  if (!set.ok) throw new Error(set.problem.code);
  expect(set.value.serviceKey).toMatch(/^(\d{5}-){3}\d{5}$/);
  expect(disk.secrets).toMatchObject({ pin: { n: 32_768, r: 8, p: 1 }, serviceKey: { n: 32_768, r: 8, p: 1 } });
  expect(JSON.stringify(disk)).not.toContain(PIN);
  expect(JSON.stringify(disk)).not.toContain(set.value.serviceKey.replaceAll('-', ''));
  expect(await start().tryPin(PIN)).toEqual(ok(everything));
  expect(await keeper.setFirstPin('519283')).toEqual(err({ code: 'pin-already-set' }));
  expect(await keeper.tryServiceKey(set.value.serviceKey, '519283')).toEqual(ok(everything));
});

test('a weak PIN is refused wherever it is set', async () => {
  expect(await start().changePin('123456', 'admin')).toEqual(err({ code: 'pin-weak' }));
  expect(await start().tryServiceKey(SERVICE_KEY, '777777')).toEqual(err({ code: 'pin-weak' }));
  disk = noStaffSecrets;
  expect(await start().setFirstPin('121212')).toEqual(err({ code: 'pin-weak' }));
});

test('the fifth wrong PIN begins a wait, and each further one doubles it', async () => {
  const answers = await typeWrong(start(), FREE_TRIES + 2);
  expect(answers.slice(0, FREE_TRIES - 1)).toEqual([4, 3, 2, 1].map((triesLeft) => err({ code: 'pin-wrong', triesLeft })));
  expect(answers.slice(FREE_TRIES - 1)).toEqual(
    [1, 2, 4].map((times) => err({ code: 'pin-wait', seconds: FIRST_WAIT_SECONDS * times })),
  );
});

test('while the wait lasts even the right PIN is not judged', async () => {
  const keeper = start();
  await typeWrong(keeper, FREE_TRIES - 1);
  await keeper.tryPin(WRONG);
  now += FIRST_WAIT_SECONDS * 1000 - 1;
  expect(await keeper.tryPin(PIN)).toEqual(err({ code: 'pin-wait', seconds: 1 }));
  now += 1;
  expect(await keeper.tryPin(PIN)).toEqual(ok(everything));
  expect(disk.wrongTries).toBe(0);
});

test('switching the kiosk off and on gives no new tries', async () => {
  for (let typed = 0; typed < FREE_TRIES; typed++) await start().tryPin(WRONG);
  expect(await start().tryPin(PIN)).toMatchObject({ problem: { code: 'pin-wait' } });
});

test('guesses sent together are counted one by one', async () => {
  const keeper = start();
  const answers = await Promise.all(Array.from({ length: 12 }, () => keeper.tryPin(WRONG)));
  expect(answers.filter((answer) => !answer.ok && answer.problem.code === 'pin-wrong')).toHaveLength(FREE_TRIES - 1);
  expect(disk.wrongTries).toBe(FREE_TRIES);
});

test('a clock that is set back costs one wait, not a day', async () => {
  const keeper = start();
  await typeWrong(keeper, FREE_TRIES - 1);
  await keeper.tryPin(WRONG);
  now -= 24 * 3600 * 1000;
  expect(await keeper.tryPin(PIN)).toEqual(err({ code: 'pin-wait', seconds: FIRST_WAIT_SECONDS }));
  now += FIRST_WAIT_SECONDS * 1000;
  expect(await keeper.tryPin(PIN)).toEqual(ok(everything));
});

describe('after fifteen wrong PINs', () => {
  beforeEach(() => {
    disk = { ...disk, wrongTries: TRIES_UNTIL_LOCKED - 1, lastWrongAt: now - 24 * 3600 * 1000 };
  });

  test('only the service key opens the area, however it is typed, and sets a new PIN', async () => {
    const keeper = start();
    expect(await keeper.tryPin(WRONG)).toEqual(err({ code: 'pin-locked' }));
    now += 24 * 3600 * 1000;
    expect(await keeper.tryPin(PIN)).toEqual(err({ code: 'pin-locked' }));
    expect(await keeper.tryServiceKey('01234-56789-01234-56780', '519283')).toMatchObject({ ok: false });
    expect(await keeper.tryServiceKey('01234 5678901234 56789', '519283')).toEqual(ok(everything));
    expect(await start().tryPin('519283')).toEqual(ok(everything));
    expect(await start().tryPin(PIN)).toMatchObject({ ok: false });
  });
});

describe('with a full disk', () => {
  beforeEach(() => {
    isDiskFull = true;
  });

  test('staff still get in, and tries are still counted', async () => {
    const keeper = start();
    expect(await keeper.tryPin(PIN)).toEqual(ok(everything));
    for (let typed = 0; typed < FREE_TRIES; typed++) await keeper.tryPin(WRONG);
    expect(await keeper.tryPin(PIN)).toMatchObject({ problem: { code: 'pin-wait' } });
  });

  test('a PIN that could not be written does not count', async () => {
    const keeper = start();
    expect(await keeper.changePin('519283', 'admin')).toEqual(err({ code: 'failed' }));
    expect(await keeper.tryPin(PIN)).toEqual(ok(everything));
  });
});

test('an administrator’s PIN is hashed, may be changed and taken away, and is never that of staff', async () => {
  const keeper = start();
  expect(await keeper.setAdminPin('123456')).toEqual(err({ code: 'pin-weak' }));
  expect(await keeper.setAdminPin(PIN)).toEqual(err({ code: 'pin-same' }));
  expect(await keeper.setAdminPin('519283')).toEqual(ok());
  expect(await keeper.setAdminPin(ADMIN_PIN)).toEqual(ok());
  expect(JSON.stringify(disk)).not.toContain(ADMIN_PIN);
  expect(await start().tryPin(ADMIN_PIN)).toEqual(ok({ role: 'admin', isAdminPinSet: true }));
  expect(await start().tryPin('519283')).toMatchObject({ ok: false });
  expect(await keeper.changePin(ADMIN_PIN, 'admin')).toEqual(err({ code: 'pin-same' }));
  expect(await keeper.tryPin(PIN)).toEqual(ok({ role: 'staff', isAdminPinSet: true }));

  expect(await keeper.removeAdminPin()).toEqual(ok());
  expect(await start().tryPin(ADMIN_PIN)).toMatchObject({ ok: false });
  expect(await start().tryPin(PIN)).toEqual(ok(everything));
});

test('without the first PIN there is no administrator’s either', async () => {
  disk = noStaffSecrets;
  expect(await start().setAdminPin(ADMIN_PIN)).toEqual(err({ code: 'pin-not-set' }));
  expect(await start().removeAdminPin()).toEqual(err({ code: 'pin-not-set' }));
});

describe('beside an administrator’s PIN', () => {
  const adminHash = hashSecret(ADMIN_PIN, CHEAP_SECRET);
  const asStaff = ok({ role: 'staff', isAdminPinSet: true });
  const asAdmin = ok({ role: 'admin', isAdminPinSet: true });
  beforeEach(async () => {
    disk = { ...disk, secrets: { ...secrets, adminPin: await adminHash } };
  });

  test('fifteen wrong ones lock both out, and the service key gives all rights', async () => {
    disk = { ...disk, wrongTries: TRIES_UNTIL_LOCKED - 1, lastWrongAt: now - DAY_MS };
    const keeper = start();
    expect(await keeper.tryPin(WRONG)).toEqual(err({ code: 'pin-locked' }));
    for (const pin of [PIN, ADMIN_PIN]) expect(await keeper.tryPin(pin)).toEqual(err({ code: 'pin-locked' }));
    expect(await keeper.tryServiceKey(SERVICE_KEY, ADMIN_PIN)).toEqual(err({ code: 'pin-same' }));
    expect(await keeper.tryServiceKey(SERVICE_KEY, '519283')).toEqual(asAdmin);
    expect(await start().tryPin('519283')).toEqual(asStaff);
    expect(await start().tryPin(ADMIN_PIN)).toEqual(asAdmin);
  });

  test('staff cannot guess on and on by typing their own in between: it makes wrong ones forgotten once a day', async () => {
    const keeper = start();
    await typeWrong(keeper, FREE_TRIES - 1);
    expect(await keeper.tryPin(PIN)).toEqual(asStaff);
    await typeWrong(keeper, FREE_TRIES - 1);
    expect(await keeper.tryPin(PIN)).toEqual(asStaff);
    expect(await keeper.tryPin(WRONG)).toEqual(err({ code: 'pin-wait', seconds: FIRST_WAIT_SECONDS }));
    now += DAY_MS - 1000;
    expect(await start().tryPin(PIN)).toEqual(asStaff);
    expect(disk.wrongTries).toBe(FREE_TRIES);
    now += 1000;
    expect(await start().tryPin(PIN)).toEqual(asStaff);
    expect(await start().tryPin(WRONG)).toEqual(err({ code: 'pin-wrong', triesLeft: FREE_TRIES - 1 }));
  });

  test('a clock that is set back costs staff one day of that, not a year', async () => {
    const keeper = start();
    await typeWrong(keeper, 1);
    expect(await keeper.tryPin(PIN)).toEqual(asStaff);
    now -= 365 * DAY_MS;
    await typeWrong(keeper, 1);
    expect(await keeper.tryPin(PIN)).toEqual(asStaff);
    expect(disk.wrongTries).toBe(1);
    now += DAY_MS;
    expect(await keeper.tryPin(PIN)).toEqual(asStaff);
    expect(disk.wrongTries).toBe(0);
  });

  test('the administrator’s makes wrong ones forgotten at once', async () => {
    const keeper = start();
    for (const _time of ['first', 'second', 'third']) {
      await typeWrong(keeper, FREE_TRIES - 1);
      expect(await keeper.tryPin(ADMIN_PIN)).toEqual(asAdmin);
    }
  });

  test('taken away, it leaves the file as it was before', async () => {
    const keeper = start();
    await typeWrong(keeper, 1);
    await keeper.tryPin(PIN);
    expect(disk.forgivenAt).toBe(now);
    await keeper.removeAdminPin();
    expect(JSON.parse(JSON.stringify(disk))).toEqual({ ...noStaffSecrets, secrets });
  });

  test('changing the staff PIN is no cheaper way to guess', async () => {
    const keeper = start();
    for (let guess = 0; guess < FREE_TRIES; guess++) expect(await keeper.changePin(`51928${guess}`, 'staff')).toEqual(ok());
    const refused = err({ code: 'pin-wait', seconds: FIRST_WAIT_SECONDS });
    expect(await keeper.changePin(ADMIN_PIN, 'staff')).toEqual(refused);
    expect(await start().tryPin(WRONG)).toEqual(refused);
    expect(await keeper.changePin('730518', 'admin')).toEqual(ok());
    expect(await keeper.changePin(ADMIN_PIN, 'staff')).toEqual(err({ code: 'pin-same' }));
    expect(disk.wrongTries).toBe(1);
  });
});

test('a lost service key is replaced: the new one opens, the one before does not; a full disk leaves it in force', async () => {
  const keeper = start();
  isDiskFull = true;
  expect(await keeper.renewServiceKey()).toEqual(err({ code: 'failed' }));
  isDiskFull = false;
  const renewed = await keeper.renewServiceKey();
  if (!renewed.ok) throw new Error(renewed.problem.code);
  const { serviceKey } = renewed.value;
  expect(serviceKey).toMatch(/^(\d{5}-){3}\d{5}$/);
  expect(JSON.stringify(disk)).not.toContain(serviceKey.replaceAll('-', ''));
  expect(await start().tryPin(PIN)).toEqual(ok(everything));
  expect(await start().tryServiceKey(SERVICE_KEY, '519283')).toEqual(err({ code: 'pin-wrong', triesLeft: 0 }));
  expect(await start().tryServiceKey(serviceKey, '519283')).toEqual(ok(everything));
});
