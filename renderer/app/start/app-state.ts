/** Everything the app holds while the page lives, made once by compose.ts. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Services } from '../../session/services.ts';
import type { SessionClock } from '../../session/session-clock.ts';
import type { Visit } from '../../session/visit.ts';

export interface AppState {
  readonly services: Services;
  readonly clock: SessionClock;
  readonly visit: Signal<Visit>;
  /** Another page is the kiosk now: this one may write nothing any more (D-8). */
  readonly isSuperseded: ReadonlySignal<boolean>;
  readonly beginVisit: () => void;
  readonly beginStaff: () => void;
}
