/** What a shell's link must do, and the typed `Kiosk` made of it. */
import { kioskCalls, type CallName, type Kiosk, type KioskApi } from '#shared/kiosk-api.ts';
import { err, type Result } from '#shared/result.ts';

/** The machine answers in milliseconds; a call that is not answered by then was lost. */
export const ANSWER_WITHIN_MS = 10_000;
/** A print system may think long before it takes a document. */
export const PRINT_ANSWER_WITHIN_MS = 30_000;

export interface Link {
  /** Rejects when the machine cannot be reached. `signal` fires when nobody waits for the answer any more. */
  readonly call: (name: CallName, args: unknown, signal: AbortSignal) => Promise<Result<unknown>>;
  readonly on: Kiosk['on'];
}

/** Every call answers a Result; a machine that is silent or gone is the problem `unreachable`. */
export function kioskOver(link: Link): Kiosk {
  const names = Object.keys(kioskCalls) as CallName[];
  const calls = names.map((name) => [name, (args: unknown) => callWithin(link, name, args)] as const);
  // The map's keys are the contract's; which answer belongs to which name is kept by the machine's `satisfies KioskHandlers`.
  return { call: Object.fromEntries(calls) as unknown as KioskApi, on: link.on };
}

async function callWithin(link: Link, name: CallName, args: unknown): Promise<Result<unknown>> {
  const limitMs = name === 'printer.print' ? PRINT_ANSWER_WITHIN_MS : ANSWER_WITHIN_MS;
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
