/** L-8: whatever a page sends, on whatever channel, is answered; nothing throws, nothing hangs, nothing is let through. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kioskCalls, type CallName } from '#shared/kiosk-api.ts';
import type { KioskLink } from '../support/electron/link.ts';
import { links } from '../support/machine/links.ts';
import { startTestMachine, type TestMachine } from '../support/machine/test-machine.ts';

const RUNS_A_CHANNEL = 40;
const names = Object.keys(kioskCalls) as CallName[];
const known = ['bad-call', 'locked', 'failed', 'unreachable', 'superseded', 'out-of-step', 'print-refused'];

/** Anything that JSON can say, and objects with the right keys and wrong values. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.record(
    { pin: fc.jsonValue(), writer: fc.jsonValue(), events: fc.jsonValue(), jobKey: fc.jsonValue(), settings: fc.jsonValue() },
    { requiredKeys: [] },
  ),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true}}')),
);

describe.each(links)('a hostile page in the $name shell', (shell) => {
  let machine: TestMachine;
  let link: KioskLink;
  let call: Record<string, (args: unknown) => Promise<{ ok: boolean; problem?: { code: string } }>>;

  beforeAll(async () => {
    machine = await startTestMachine();
    link = await shell.open(machine.machine);
    call = link.kiosk.call as unknown as typeof call;
  });
  afterAll(async () => {
    await link.close();
    await machine.close();
  });

  test.each(names)('%s answers any arguments with a known problem', async (name) => {
    await fc.assert(
      fc.asyncProperty(anything, async (args) => {
        const answer = await call[name]?.(args);
        if (answer?.ok === false)
          expect([...known, 'pin-weak', 'pin-not-set', 'pin-wrong', 'pin-already-set']).toContain(answer.problem?.code);
        // Only calls that need no arguments can succeed with arguments nobody wrote with care.
        else expect(kioskCalls[name].args.safeParse(args).success).toBe(true);
      }),
      { numRuns: RUNS_A_CHANNEL },
    );
    expect({}).not.toHaveProperty('polluted');
  });

  test('a key too many is refused', async () => {
    expect(await call['kiosk.state']?.({ more: 1 })).toEqual({ ok: false, problem: { code: 'bad-call' } });
  });

  test.each(['kiosk.nothing', '__proto__', 'constructor', 'toString', '', '../kiosk.state'])(
    'the unknown call «%s» is refused at the gate',
    async (name) => {
      expect(await machine.machine.dispatch(name, {})).toEqual({ ok: false, problem: { code: 'bad-call' } });
      expect(Object.hasOwn(call, name)).toBe(false);
    },
  );
});
