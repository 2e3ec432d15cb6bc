/** while a new screen appears it ignores touches, so that a double strike never reaches what came under the finger. */

/** How long a new screen ignores touches, ms. */
export const NEW_SCREEN_MS = 300;

let shownAt = Number.NEGATIVE_INFINITY;

/** Called by everything that covers the screen: screens, attract, dialogs. */
export function lockPresses(now: number = performance.now()): void {
  shownAt = now;
}

/** Whether another screen stands there now: a control that is on both («Назад») begins afresh. */
export function hasAppearedSince(at: number): boolean {
  return shownAt > at;
}

export function arePressesLocked(now: number): boolean {
  return now - shownAt < NEW_SCREEN_MS;
}
