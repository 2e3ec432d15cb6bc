import { describeError } from './log/describe-error.ts';
import type { Log } from './log/log.ts';
import type { KioskEventMessage } from './machine-type.ts';

export type TellPages = (message: KioskEventMessage) => void;

export interface MachineEvents {
  readonly tell: TellPages;
  /** @returns a function that ends the subscription */
  readonly onEvent: (listener: TellPages) => () => void;
}

/** Hands each message to every page; one page's broken link does not keep it from the others. */
export function createMachineEvents(log: Log): MachineEvents {
  const listeners = new Set<TellPages>();
  return {
    tell(message) {
      for (const listener of listeners) {
        try {
          listener(message);
        } catch (error) {
          log.error('event-not-told', { name: message.name, ...describeError(error) });
        }
      }
    },
    onEvent(listener) {
      // A wrapper of its own: the same function may be given twice.
      const own: TellPages = (message) => listener(message);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
