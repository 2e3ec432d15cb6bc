import type { ComponentChildren } from 'preact';
import { usePress } from '../press/use-press.ts';

export interface KeyProps {
  readonly onPress: () => void;
  /** More than one column. */
  readonly span?: 'capital' | 'layer' | 'space' | 'erase' | 'done' | 'wide' | undefined;
  /** Only where what is seen has no name by itself. */
  readonly label?: string | undefined;
  readonly isOn?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Acts on release inside, no repeat, double letters both count (U-34, A-13). */
export function Key({ onPress, span, label, isOn, children }: KeyProps) {
  const press = usePress(onPress, { kind: 'key' });
  return (
    <button
      type="button"
      class="keyboard-key"
      data-span={span}
      aria-label={label}
      aria-pressed={isOn}
      // The caret stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      {...press}
    >
      {children}
    </button>
  );
}
