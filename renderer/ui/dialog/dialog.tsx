import './dialog.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Illustration } from '../illustration/illustration.tsx';
import { Frame, type FrameProps } from '../screen/frame.tsx';

export interface DialogProps extends Pick<FrameProps, 'heading' | 'lead' | 'children' | 'primary' | 'secondary' | 'stage'> {
  /** Esc; absent = Esc does nothing. */
  readonly onEscape?: (() => void) | undefined;
}

/**
 * A question that must be answered first: «Вы ещё здесь?» (U-23), «Завершить и стереть?» (U-25). It covers the whole screen
 * opaquely, so that nobody reads over a shoulder; focus stays inside; the first focus is on the heading, so that a key still held
 * answers nothing.
 */
export function Dialog({ onEscape, ...frame }: DialogProps) {
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
      aria-label={frame.heading}
      onCancel={(event) => {
        event.preventDefault();
        onEscape?.();
      }}
    >
      <Frame key={frame.heading} stage={<Illustration />} {...frame} />
    </dialog>
  );
}
