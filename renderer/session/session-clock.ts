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

export interface SessionClock {
  readonly session: ReadonlySignal<Session>;
  readonly send: (event: SessionEvent) => void;
  readonly stop: () => void;
}

export interface SessionClockDeps {
  /** Milliseconds of a clock that staff cannot set back: `performance.now`. */
  readonly steadyNow: () => number;
  readonly limits: () => IdleLimits;
  /** Where touches and keys are seen: the window. */
  readonly target: Pick<Window, 'addEventListener' | 'removeEventListener'>;
}

/** Touches closer together than this restart nothing: a drag fires hundreds a second. */
const TOUCH_RESOLUTION_MS = 500;

export function createSessionClock({ steadyNow, limits, target }: SessionClockDeps): SessionClock {
  const session = signal<Session>(newSession);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touchedAt = Number.NEGATIVE_INFINITY;

  function send(event: SessionEvent): void {
    session.value = reduceSession(session.value, event, limits());
    clearTimeout(timer);
    const deadline = nextDeadline(session.value, limits());
    if (deadline !== null) timer = setTimeout(() => send({ type: 'tick', at: steadyNow() }), Math.max(0, deadline - steadyNow()));
  }

  const touch = (): void => {
    const at = steadyNow();
    if (at - touchedAt < TOUCH_RESOLUTION_MS) return;
    touchedAt = at;
    send({ type: 'touch', at });
  };
  const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
  for (const name of touches) target.addEventListener(name, touch, { capture: true, passive: true });

  return {
    session,
    send,
    stop: () => {
      clearTimeout(timer);
      for (const name of touches) target.removeEventListener(name, touch, { capture: true });
    },
  };
}
