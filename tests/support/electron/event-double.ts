/** Electron's events can be prevented; the remote control tells the test whether one was. */
import type { Event } from 'electron';
import type { EventEmitter } from 'node:events';

/** @returns true if a listener prevented it */
export function emitPreventable(emitter: EventEmitter, name: string, details: object, ...args: readonly unknown[]): boolean {
  let isPrevented = false;
  const event: Event = {
    ...details,
    get defaultPrevented() {
      return isPrevented;
    },
    preventDefault() {
      isPrevented = true;
    },
  };
  emitter.emit(name, event, ...args);
  return isPrevented;
}
