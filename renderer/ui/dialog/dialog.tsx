import './dialog.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Illustration } from '../illustration/illustration.tsx';
import { Frame } from '../screen/frame.tsx';
import { Main, type MainProps } from '../screen/main.tsx';

export interface DialogProps extends Omit<MainProps, 'kicker'> {
  /** Esc; absent = Esc does nothing. */
  readonly onEscape?: (() => void) | undefined;
}

/**
 * A question that must be answered first: «Вы ещё здесь?» (U-23), «Завершить и стереть?» (U-25). It covers the whole screen
 * opaquely, so that nobody reads over a shoulder; focus stays inside; the first focus is on the heading, so that a key still held
 * answers nothing.
 */
export function Dialog({ onEscape, ...main }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return undefined;
    element.showModal();
    return () => element.close();
  }, []);
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-label={main.heading}
      onCancel={(event) => {
        event.preventDefault();
        onEscape?.();
      }}
    >
      <Frame stage={<Illustration />}>
        <Main key={main.heading} {...main} />
      </Frame>
    </dialog>
  );
}
