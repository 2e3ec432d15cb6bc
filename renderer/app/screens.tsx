/**
 * Every screen once: what kind it is for the idle limits (U-22) and what draws it. A route without a row does not compile.
 * The staff area comes in its own file, loaded when first opened: visitors never wait for it.
 */
import type { ScreenClass } from '#shared/session/session.ts';
import type { ComponentType } from 'preact';
import { CheckInChoice } from '../features/queue/check-in-choice.tsx';
import { CheckInConfirm } from '../features/queue/check-in-confirm.tsx';
import { CheckInMenu } from '../features/queue/check-in-menu.tsx';
import { CheckInQuestion } from '../features/queue/check-in-question.tsx';
import { TicketScreen } from '../features/queue/ticket-screen.tsx';
import type { ScreenName, ScreenOf } from '../navigation/route.ts';
import { DisplayScreen } from './display-screen.tsx';
import { Home } from './home.tsx';
import { loaded } from './loaded.tsx';

export interface ScreenProps<N extends ScreenName> {
  readonly route: ScreenOf<N>;
}

interface ScreenRow<N extends ScreenName> {
  readonly kind: ScreenClass;
  readonly view: ComponentType<ScreenProps<N>>;
}

export const screens: { readonly [N in ScreenName]: ScreenRow<N> } = {
  home: { kind: 'info', view: Home },
  display: { kind: 'info', view: DisplayScreen },
  'check-in-menu': { kind: 'info', view: CheckInMenu },
  'check-in-choice': { kind: 'info', view: CheckInChoice },
  'check-in-question': { kind: 'personal', view: CheckInQuestion },
  'check-in-confirm': { kind: 'personal', view: CheckInConfirm },
  ticket: { kind: 'personal', view: TicketScreen },
  'staff-pin': { kind: 'info', view: loaded(async () => (await import('../features/staff/staff-area.ts')).StaffPin) },
  'staff-today': { kind: 'staff', view: loaded(async () => (await import('../features/staff/staff-area.ts')).StaffToday) },
  'staff-state': { kind: 'staff', view: loaded(async () => (await import('../features/staff/staff-area.ts')).StaffState) },
  'staff-settings': { kind: 'staff', view: loaded(async () => (await import('../features/staff/staff-area.ts')).StaffSettings) },
  'staff-place': { kind: 'staff', view: loaded(async () => (await import('../features/staff/staff-area.ts')).StaffPlace) },
  'staff-calibrate': {
    kind: 'staff',
    view: loaded(async () => (await import('../features/staff/staff-area.ts')).StaffCalibrate),
  },
};
