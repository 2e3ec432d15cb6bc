/** What a shell gets from `createMachine`: a gate for calls and a stream of events. */
import type { KioskEventName, KioskEvents } from '#shared/kiosk-api.ts';
import type { Dispatch } from './dispatch.ts';

export type KioskEventMessage = { [N in KioskEventName]: { readonly name: N; readonly detail: KioskEvents[N] } }[KioskEventName];

export interface Machine {
  readonly dispatch: Dispatch;
  /** @returns a function that ends the subscription */
  readonly onEvent: (listener: (message: KioskEventMessage) => void) => () => void;
  /** The shell says how to end the program when staff ask for it. */
  readonly onLeave: (leave: () => void) => void;
  /** A shell that owns the browser's profile says how to put the page's broken database aside and open the page again. */
  readonly onMendDatabase: (mend: () => void) => void;
  /** The shell reports what only it can see: a dead or silent page, a dead helper process, a fault of its own. Counted and logged. */
  readonly noteCrash: (
    what: 'page-gone' | 'page-silent' | 'helper-gone' | 'shell-failed' | 'server-failed',
    reason: string,
  ) => void;
  readonly close: () => Promise<void>;
}
