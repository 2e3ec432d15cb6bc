import './icon.css';
import './drawings.css';
import type { IconName } from './icons.ts';

export interface IconProps {
  readonly name: IconName;
}

/** A line icon in the colour and size of the text around it. Always beside words, so hidden from assistive tools (A-6b). */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class={`icon-${name}`} />
    </svg>
  );
}
