import type { TargetedKeyboardEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { type Box, isInside, isQuiet, type PressKind } from './press.ts';
import { arePressesLocked, hasAppearedSince } from './press-lock.ts';

type PointerOn = TargetedPointerEvent<HTMLElement>;

/** Spread on a `<button>`: `<button type="button" {...usePress(action)}>`. */
export interface PressProps {
  onPointerDown: (event: PointerOn) => void;
  onPointerMove: (event: PointerOn) => void;
  onPointerUp: (event: PointerOn) => void;
  onPointerCancel: (event: PointerOn) => void;
  onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  onClick: (event: TargetedMouseEvent<HTMLElement>) => void;
}

export interface PressOptions {
  readonly kind?: PressKind;
  readonly isDisabled?: boolean;
  /** Selector of controls inside this one that answer for themselves. */
  readonly except?: string;
}

interface Held {
  readonly pointerId: number;
  readonly control: HTMLElement;
  /** Where it stood when the finger came down; asking again would make the browser lay the page out in the middle of the press. */
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

/** Unsteady hands drift by millimetres; a finger that travels further swipes or pinches, also inside a big tile. */
const MAX_DRIFT_MM = 25;

/**
 * The one way a control is pressed. A finger must go down and up inside it; leaving it cancels for good; only the first
 * finger counts, so a palm or a second finger does nothing; a double strike acts once. Enter and Space act as well
 * and do not repeat while held. `data-pressed` is set at once, without a render (U-15).
 */
export function usePress(action: () => void, options: PressOptions = {}): PressProps {
  const { kind = 'action', isDisabled = false, except } = options;
  const held = useRef<Held | null>(null);
  const actedAt = useRef(Number.NEGATIVE_INFINITY);

  function isForOther({ target }: Event): boolean {
    return except !== undefined && target instanceof Element && target.closest(except) !== null;
  }

  function release(): void {
    delete held.current?.control.dataset['pressed'];
    held.current = null;
  }

  function act(): void {
    const now = performance.now();
    const isResting = isQuiet(kind, actedAt.current, now) && !hasAppearedSince(actedAt.current);
    if (isDisabled || isResting) return;
    actedAt.current = now;
    action();
  }

  return {
    onPointerDown(event) {
      if (isDisabled || !event.isPrimary || event.button !== 0 || isForOther(event) || arePressesLocked(performance.now()))
        return;
      release();
      const { pointerId, currentTarget: control, clientX: x, clientY: y } = event;
      held.current = { pointerId, control, box: control.getBoundingClientRect(), x, y };
      control.dataset['pressed'] = '';
      // Keep hearing of the finger when it leaves the control: that is what cancels.
      if (event.currentTarget.isConnected) event.currentTarget.setPointerCapture?.(event.pointerId);
    },
    onPointerMove(event) {
      if (held.current?.pointerId !== event.pointerId) return;
      const isOut = !isInside(event.clientX, event.clientY, held.current.box);
      const drift = Math.hypot(event.clientX - held.current.x, event.clientY - held.current.y);
      if (isOut || drift > MAX_DRIFT_MM * pxPerMm()) release();
    },
    onPointerUp(event) {
      if (held.current?.pointerId !== event.pointerId) return;
      const counts = isInside(event.clientX, event.clientY, held.current.box);
      release();
      if (counts) act();
    },
    onPointerCancel(event) {
      if (held.current?.pointerId === event.pointerId) release();
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

/** As display.ts has set it; before that, that of an ordinary screen. */
function pxPerMm(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')) || 4;
}
