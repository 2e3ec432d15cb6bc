import { useEffect, useRef } from 'preact/hooks';
import './staff-corner.css';

/** Long enough that no visitor gets here by a stray touch (L-15: hidden corner, hold, then PIN). */
const HOLD_MS = 2000;

/** The top left corner of the attract screen, held for two seconds; or the Esc key held as long. */
export function StaffCorner({ onOpen }: { readonly onOpen: () => void }) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const begin = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(onOpen, HOLD_MS);
  };
  const cancel = (): void => clearTimeout(timer.current);
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.repeat) begin();
    };
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', cancel);
    return () => {
      cancel();
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', cancel);
    };
  }, []);
  return (
    <div
      class="staff-corner"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerUp={cancel}
      onPointerLeave={cancel}
      onPointerCancel={cancel}
    />
  );
}
