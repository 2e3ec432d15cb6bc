/** A finger on a control, from its coming down to its going up: it must stay inside all the time. */
import { type Action, isInside } from './press.ts';

/** Unsteady hands drift by millimetres; a finger that travels further swipes or pinches, also inside a big tile. */
const MAX_DRIFT_MM = 25;

/**
 * Shows that the control is held (U-15) and listens to that finger until it goes up or leaves. These listeners are there for as long as
 * a finger is: on every control of every screen they would cost each screen some milliseconds.
 * @param down the event with which it came down
 * @param onPressed it went up inside; the control stays down until what it began is done
 * @returns a function that lets the control go without a press
 */
export function hold(control: HTMLElement, down: PointerEvent, onPressed: Action): () => void {
  const { pointerId, clientX: x, clientY: y } = down;
  // Where it stands now; asking again would make the browser lay the page out in the middle of the press.
  const box = control.getBoundingClientRect();
  const ended = new AbortController();
  const letGo = (): void => {
    ended.abort();
    delete control.dataset['pressed'];
  };
  const listen = (name: 'pointermove' | 'pointerup' | 'pointercancel', react: (event: PointerEvent) => void): void => {
    control.addEventListener(name, (event) => event.pointerId === pointerId && react(event), { signal: ended.signal });
  };
  listen('pointermove', (event) => {
    const drift = Math.hypot(event.clientX - x, event.clientY - y);
    if (!isInside(event.clientX, event.clientY, box) || drift > MAX_DRIFT_MM * pxPerMm()) letGo();
  });
  listen('pointerup', (event) => {
    ended.abort();
    let work: unknown;
    try {
      work = isInside(event.clientX, event.clientY, box) ? onPressed() : undefined;
    } finally {
      if (work instanceof Promise) void work.finally(letGo);
      else letGo();
    }
  });
  listen('pointercancel', letGo);
  // Comes after the finger's going up, to the same control, also when that has left the page.
  if (down.pointerType === 'touch') control.addEventListener('touchend', preventMouse, { once: true, passive: false });

  control.dataset['pressed'] = '';
  // Keep hearing of the pointer when it leaves the control: that is what cancels. A finger is kept to it by the browser.
  if (control.isConnected && down.pointerType !== 'touch') control.setPointerCapture?.(pointerId);
  return letGo;
}

function preventMouse(event: Event): void {
  event.preventDefault();
}

/** As display.ts has set it; before that, that of an ordinary screen. */
function pxPerMm(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')) || 4;
}
