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

/** What happened; when, the clock knows itself. */
export type Happening = SessionEvent extends infer E ? (E extends { readonly at: number } ? Omit<E, 'at'> : E) : never;

export interface SessionClock {
  readonly session: ReadonlySignal<Session>;
  readonly send: (what: Happening) => void;
  /** Milliseconds, as in `session`. */
  readonly now: () => number;
  readonly stop: () => void;
}

export interface SessionClockDeps {
  /** Milliseconds of a clock that nobody can set (`performance.now`). Linux stops it while the computer sleeps, */
  readonly steadyNow: () => number;
  /** … and this one goes on: milliseconds since 1970. */
  readonly now: () => number;
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

/** Goes on through a sleep and never back: of two looks, the clock that says it was longer counts. */
function createWakingClock({ steadyNow, now }: Pick<SessionClockDeps, 'steadyNow' | 'now'>): () => number {
  let [steady, wall, sum] = [steadyNow(), now(), 0];
  return () => {
    const [steadyThen, wallThen] = [steady, wall];
    [steady, wall] = [steadyNow(), now()];
    sum += Math.max(0, steady - steadyThen, wall - wallThen);
    return sum;
  };
}
