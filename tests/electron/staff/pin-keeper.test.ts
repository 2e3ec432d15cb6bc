/** L-15: the PIN, its waits and its lock-out. The clock is set by hand; the secrets are kept as on disk. */
import { beforeEach, describe, expect, test } from 'vitest';
import { FIRST_WAIT_SECONDS, FREE_TRIES, TRIES_UNTIL_LOCKED } from '#shared/staff/pin.ts';
import { err, ok } from '#shared/result.ts';
import { noStaffSecrets, type StaffSecrets } from '#shared/staff/secrets.ts';
import { createPinKeeper } from '../../../electron/staff/pin-keeper.ts';
import { hashSecret } from '../../../electron/staff/secret-hash.ts';

const PIN = '402975';
const WRONG = '402976';
const SERVICE_KEY = '01234-56789-01234-56789';

const secrets = { pin: await hashSecret(PIN), serviceKey: await hashSecret(SERVICE_KEY.replaceAll('-', '')) };
let disk: StaffSecrets;
let isDiskFull: boolean;
let now: number;

beforeEach(() => {
  disk = { ...noStaffSecrets, secrets };
  isDiskFull = false;
  now = Date.parse('2026-11-23T09:00:00Z');
});

/** As after a start of the program: all that it knows is what was written. */
function start() {
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
  const keeper = start();
  expect(await keeper.tryPin(PIN)).toEqual(err({ code: 'pin-not-set' }));
  const set = await keeper.setFirstPin(PIN);
  if (!set.ok) throw new Error(set.problem.code);
  expect(set.value.serviceKey).toMatch(/^(\d{5}-){3}\d{5}$/);
  expect(JSON.stringify(disk)).not.toContain(PIN);
  expect(JSON.stringify(disk)).not.toContain(set.value.serviceKey.replaceAll('-', ''));
  expect(await start().tryPin(PIN)).toEqual(ok());
  expect(await keeper.setFirstPin('519283')).toEqual(err({ code: 'pin-already-set' }));
  expect(await keeper.tryServiceKey(set.value.serviceKey, '519283')).toEqual(ok());
});

test('a weak PIN is refused wherever it is set', async () => {
  expect(await start().changePin('123456')).toEqual(err({ code: 'pin-weak' }));
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
  expect(await keeper.tryPin(PIN)).toEqual(ok());
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
  expect(await keeper.tryPin(PIN)).toEqual(ok());
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
    expect(await keeper.tryServiceKey('01234 5678901234 56789', '519283')).toEqual(ok());
    expect(await start().tryPin('519283')).toEqual(ok());
    expect(await start().tryPin(PIN)).toMatchObject({ ok: false });
  });
});

describe('with a full disk', () => {
  beforeEach(() => {
    isDiskFull = true;
  });

  test('staff still get in, and tries are still counted', async () => {
    const keeper = start();
    expect(await keeper.tryPin(PIN)).toEqual(ok());
    for (let typed = 0; typed < FREE_TRIES; typed++) await keeper.tryPin(WRONG);
    expect(await keeper.tryPin(PIN)).toMatchObject({ problem: { code: 'pin-wait' } });
  });

  test('a PIN that could not be written does not count', async () => {
    const keeper = start();
    expect(await keeper.changePin('519283')).toEqual(err({ code: 'failed' }));
    expect(await keeper.tryPin(PIN)).toEqual(ok());
  });
});
