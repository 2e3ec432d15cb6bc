/**
 * One visit, as a pure reducer: `attract → active → still-there → active | ending → attract`. Time is passed in (milliseconds, any
 * steady origin), so every time-out is a plain unit test. What a session owns is cleared by `renderer/session/end-session.ts`.
 */

/** U-22: how long nothing may happen before we ask, by what is on the screen. `staff` has its own lock (L-15). */
export type ScreenClass = 'info' | 'personal' | 'typing' | 'staff';

export interface IdleLimits {
  readonly infoSeconds: number;
  readonly personalSeconds: number;
  readonly typingSeconds: number;
}

/** U-23: length of the «Вы ещё здесь?» warning. */
export const WARNING_SECONDS = 45;
/** U-23: the seconds are shown only in the second half. */
export const COUNTDOWN_FROM_SECONDS = 22;

export type EndReason = 'button' | 'idle' | 'finished' | 'crash';

export type Session =
  | { readonly state: 'attract' }
  | { readonly state: 'active'; readonly screen: ScreenClass; readonly touchedAt: number; readonly holds: number }
  | { readonly state: 'still-there'; readonly screen: ScreenClass; readonly endsAt: number }
  /** The screen is already covered (U-25: ≤ 100 ms); the wipe is running. */
  | { readonly state: 'ending'; readonly how: EndReason };

export type SessionEvent =
  | { readonly type: 'begin'; readonly at: number }
  /** Any touch, key or switch (U-24). */
  | { readonly type: 'touch'; readonly at: number }
  | { readonly type: 'show'; readonly screen: ScreenClass; readonly at: number }
  /** Speech or printing: time stands still (U-24) until each that asked for it is done. */
  | { readonly type: 'pause' | 'resume'; readonly at: number }
  /** «Я ещё здесь». */
  | { readonly type: 'stay'; readonly at: number }
  | { readonly type: 'tick'; readonly at: number }
  | { readonly type: 'end'; readonly how: EndReason }
  | { readonly type: 'wiped' };

export const newSession: Session = { state: 'attract' };

export function reduceSession(session: Session, event: SessionEvent, limits: IdleLimits): Session {
  switch (event.type) {
    case 'begin':
      return session.state === 'attract' ? active('info', event.at) : session;
    case 'touch':
      // Not while the warning covers the screen: a blind touch must not uncover somebody else's answers; «Я ещё здесь» does.
      return session.state === 'active' ? { ...session, touchedAt: event.at } : session;
    case 'show':
      return session.state === 'active' ? { ...session, screen: event.screen, touchedAt: event.at } : session;
    case 'pause':
      return session.state === 'active' ? { ...session, holds: session.holds + 1, touchedAt: event.at } : session;
    case 'resume':
      return session.state === 'active' ? { ...session, holds: Math.max(0, session.holds - 1), touchedAt: event.at } : session;
    case 'stay':
      return session.state === 'still-there' ? active(session.screen, event.at) : session;
    case 'tick':
      return afterTick(session, event.at, limits);
    case 'end':
      return session.state === 'attract' || session.state === 'ending' ? session : { state: 'ending', how: event.how };
    case 'wiped':
      return session.state === 'ending' ? newSession : session;
  }
}

/**
 * When the reducer next needs a tick, in the same milliseconds; null when nothing is running out.
 */
export function nextDeadline(session: Session, limits: IdleLimits): number | null {
  if (session.state === 'still-there') return session.endsAt;
  if (session.state !== 'active' || session.holds > 0) return null;
  const seconds = idleSeconds(session.screen, limits);
  return seconds === null ? null : session.touchedAt + seconds * 1000;
}

function afterTick(session: Session, at: number, limits: IdleLimits): Session {
  const deadline = nextDeadline(session, limits);
  if (deadline === null || at < deadline) return session;
  // Nobody was there to be asked: the computer slept through the warning, too.
  if (session.state !== 'active' || at >= deadline + WARNING_SECONDS * 1000) return { state: 'ending', how: 'idle' };
  return { state: 'still-there', screen: session.screen, endsAt: at + WARNING_SECONDS * 1000 };
}

function active(screen: ScreenClass, at: number): Session {
  return { state: 'active', screen, touchedAt: at, holds: 0 };
}

function idleSeconds(screen: ScreenClass, limits: IdleLimits): number | null {
  switch (screen) {
    case 'info':
      return limits.infoSeconds;
    case 'personal':
      return limits.personalSeconds;
    case 'typing':
      return limits.typingSeconds;
    case 'staff':
      return null;
  }
}
