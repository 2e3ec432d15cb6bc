import type { TargetedKeyboardEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { hold } from './hold.ts';
import { type Action, isQuiet, type PressKind } from './press.ts';
import { arePressesLocked, hasAppearedSince } from './press-lock.ts';

/** Spread on a `<button>`: `<button type="button" {...usePress(action)}>`. */
export interface PressProps {
  onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => void;
  onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  onClick: (event: TargetedMouseEvent<HTMLElement>) => void;
}

export interface PressOptions {
  readonly kind?: PressKind;
  readonly isDisabled?: boolean;
  /** Selector of controls inside this one that answer for themselves. */
  readonly except?: string;
}

/**
 * The one way a control is pressed. A finger must go down and up inside it; leaving it cancels for good; only the first
 * finger counts, so a palm or a second finger does nothing; a double strike acts once. Enter and Space act as well
 * and do not repeat while held. `data-pressed` is set at once, without a render (U-15). After a finger nothing follows of what a mouse
 * would have done: it would reach what came under the finger.
 */
export function usePress(action: Action, options: PressOptions = {}): PressProps {
  const { isDisabled = false, except } = options;
  const latest = useRef({ action, options });
  latest.current = { action, options };
  const letGo = useRef<(() => void) | null>(null);
  const actedAt = useRef(Number.NEGATIVE_INFINITY);

  function isForOther({ target }: Event): boolean {
    return except !== undefined && target instanceof Element && target.closest(except) !== null;
  }

  function act(): unknown {
    const { kind = 'action', isDisabled: isDisabledNow = false } = latest.current.options;
    const now = performance.now();
    const isResting = isQuiet(kind, actedAt.current, now, isSteady()) && !hasAppearedSince(actedAt.current);
    if (isDisabledNow || isResting) return undefined;
    actedAt.current = now;
    return latest.current.action();
  }

  return {
    onPointerDown(event) {
      if (isDisabled || !event.isPrimary || event.button !== 0 || isForOther(event) || arePressesLocked(performance.now()))
        return;
      giveUpFocus();
      letGo.current?.();
      letGo.current = hold(event.currentTarget, event, act);
    },
    onKeyDown(event) {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    },
    onClick(event) {
      // A click that a finger or mouse made was decided on pointerup. What is left comes from a key or an assistive tool.
      if (event.detail === 0 && !isForOther(event)) act();
    },
  };
}

/**
 * Taken away with its screen, what has the focus would first have to be told so, and for that the browser lays out all that is about to
 * go. A field that is typed into keeps it.
 */
function giveUpFocus(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && !focused.matches('input, textarea')) focused.blur();
}

/** As display.ts has set it. */
function isSteady(): boolean {
  return 'steady' in document.documentElement.dataset;
}
