/** What a shell's link must do, and the typed `Kiosk` made of it. */
import type { CallName, Kiosk, KioskApi } from '#shared/kiosk-api.ts';
import { err, type Result } from '#shared/result.ts';

/** The machine answers in milliseconds; a call that is not answered by then was lost. */
export const ANSWER_WITHIN_MS = 10_000;
/** A print system may think long before it takes a document, and so may a visitor's own stick. */
export const DEVICE_ANSWER_WITHIN_MS = 30_000;
/**
 * Work that is as long as a stick is slow or a history is long: whoever gave it up would call it failed while it goes on, and ask for the
 * stick too early. A machine that ends meanwhile breaks the link, which is told at once.
 */
export const WORK_ANSWER_WITHIN_MS = 1_800_000;

const longerMs: Partial<Record<CallName, number>> = {
  'printer.print': DEVICE_ANSWER_WITHIN_MS,
  'sticks.write': DEVICE_ANSWER_WITHIN_MS,
  'exports.due': WORK_ANSWER_WITHIN_MS,
  'exports.make': WORK_ANSWER_WITHIN_MS,
  'exports.copy': WORK_ANSWER_WITHIN_MS,
  'exports.check': WORK_ANSWER_WITHIN_MS,
  'journal.let-go': WORK_ANSWER_WITHIN_MS,
  'packs.inspect': WORK_ANSWER_WITHIN_MS,
  'packs.install': WORK_ANSWER_WITHIN_MS,
  'packs.return': WORK_ANSWER_WITHIN_MS,
  'self-test.run': WORK_ANSWER_WITHIN_MS,
};

export interface Link {
  /** Rejects when the machine cannot be reached. `signal` fires when nobody waits for the answer any more. */
  readonly call: (name: CallName, args: unknown, signal: AbortSignal) => Promise<Result<unknown>>;
  readonly on: Kiosk['on'];
}

/**
 * Every call answers a Result; a machine that is silent or gone is the problem `unreachable`. The calls are made by name as they are
 * asked for: the contract's schemas belong to the machine and would only weigh on the first load.
 */
export function kioskOver(link: Link): Kiosk {
  const call = new Proxy({} as KioskApi, {
    get: (_calls, name: CallName) => (args: unknown) => callWithin(link, name, args),
  });
  return { call, on: link.on };
}

async function callWithin(link: Link, name: CallName, args: unknown): Promise<Result<unknown>> {
  const limitMs = longerMs[name] ?? ANSWER_WITHIN_MS;
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => {
      giveUp.abort();
      resolve(err({ code: 'unreachable' }));
    }, limitMs);
  });
  try {
    return await Promise.race([link.call(name, args, giveUp.signal), silence]);
  } catch {
    // Whatever broke on the way (no server, a dead window, an answer that is no JSON), the caller can only do one thing about it.
    return err({ code: 'unreachable' });
  } finally {
    clearTimeout(timer);
  }
}
