/** Drives the session reducer with real time: one timer for the next deadline, every touch and key counted (U-24). */
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  newSession,
  nextDeadline,
  reduceSession,
  type IdleLimits,
  type Session,
  type SessionEvent,
} from '#shared/session/session.ts';
import { createWakingClock, type Clocks } from '#shared/session/waking-clock.ts';

/** What happened; when, the clock knows itself. */
export type Happening = SessionEvent extends infer E ? (E extends { readonly at: number } ? Omit<E, 'at'> : E) : never;

export interface SessionClock {
  readonly session: ReadonlySignal<Session>;
  readonly send: (what: Happening) => void;
  /** Milliseconds, as in `session`. */
  readonly now: () => number;
  readonly stop: () => void;
}

export interface SessionClockDeps extends Clocks {
  readonly limits: () => IdleLimits;
  /** Where touches and keys are seen: the window. */
  readonly target: Pick<Window, 'addEventListener' | 'removeEventListener'>;
}

/** Touches closer together than this restart nothing: a drag fires hundreds a second. */
const TOUCH_RESOLUTION_MS = 500;

/** A timer does not know that the computer slept: the clock is looked at so often. */
const LOOK_EVERY_MS = 5000;

export function createSessionClock({ limits, target, ...clocks }: SessionClockDeps): SessionClock {
  const now = createWakingClock(clocks);
  const session = signal<Session>(newSession);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touchedAt = Number.NEGATIVE_INFINITY;

  function send(what: Happening): void {
    const at = now();
    // What ran out meanwhile has run out, whatever happens now: a touch that wakes a tablet does not bring the answers back.
    const caughtUp = reduceSession(session.value, { type: 'tick', at }, limits());
    session.value = reduceSession(caughtUp, stamped(what, at), limits());
    clearTimeout(timer);
    const deadline = nextDeadline(session.value, limits());
    if (deadline === null) return;
    timer = setTimeout(() => send({ type: 'tick' }), Math.min(Math.max(0, deadline - at), LOOK_EVERY_MS));
  }

  const touch = (): void => {
    const at = now();
    if (at - touchedAt < TOUCH_RESOLUTION_MS) return;
    touchedAt = at;
    send({ type: 'touch' });
  };
  const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
  for (const name of touches) target.addEventListener(name, touch, { capture: true, passive: true });

  return {
    session,
    send,
    now,
    stop: () => {
      clearTimeout(timer);
      for (const name of touches) target.removeEventListener(name, touch, { capture: true });
    },
  };
}

function stamped(what: Happening, at: number): SessionEvent {
  return what.type === 'end' || what.type === 'wiped' ? what : { ...what, at };
}
