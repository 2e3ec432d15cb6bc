import type { ReadonlySignal } from '@preact/signals';
import type { Services } from './services.ts';
import type { SessionClock } from './session-clock.ts';
import type { Visit } from './visit.ts';

/** Each hold is let go once, and never in the next visit: what was held there is somebody else's. */
export function createHoldTime({ send }: Pick<SessionClock, 'send'>, visit: ReadonlySignal<Visit>): Services['holdTime'] {
  return () => {
    const holder = visit.value;
    let isHeld = true;
    send({ type: 'pause' });
    return () => {
      if (isHeld && visit.value === holder) send({ type: 'resume' });
      isHeld = false;
    };
  };
}
