/** One press by finger, mouse or key, as a pure rule set: when does it count? */

/** `action`: a button. `key`: a letter, a digit, a step; must take «мм» typed fast. */
export type PressKind = 'action' | 'key';

/** how long a control ignores presses after it acted, ms. */
const QUIET_MS: Record<PressKind, number> = { action: 500, key: 80 };

/** Unsteady hands drift; this far outside the control, CSS px, still counts as inside. */
const DRIFT_PX = 2;

/** What a press does; where that takes a while, a promise of its end, which never fails. */
export type Action = () => unknown;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function isInside(x: number, y: number, box: Box): boolean {
  return x >= box.left - DRIFT_PX && x <= box.right + DRIFT_PX && y >= box.top - DRIFT_PX && y <= box.bottom + DRIFT_PX;
}

/**
 * @param actedAt when the control last acted, ms; -Infinity if never
 * @param isSteady for hands that shake: keys rest as long as buttons do
 */
export function isQuiet(kind: PressKind, actedAt: number, now: number, isSteady = false): boolean {
  return now - actedAt < QUIET_MS[isSteady ? 'action' : kind];
}
