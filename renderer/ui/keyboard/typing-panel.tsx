import './typing-panel.css';
import type { RefObject } from 'preact';
import { TextField } from '../text-field/text-field.tsx';
import { DigitPad } from './digit-pad.tsx';
import { Keyboard, type KeyboardProps, type KeyboardWords } from './keyboard.tsx';
import type { Layer } from './layers.ts';
import type { Capitals } from './typing.ts';
import { useTyping } from './use-typing.ts';

export interface TypingPanelProps {
  readonly label: string;
  readonly isLabelShown?: boolean | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `digits`: the pad of a phone instead of letters. */
  readonly keys: readonly Layer[] | 'digits';
  readonly words: KeyboardWords;
  readonly capitals?: Capitals | undefined;
  /** Letters. */
  readonly most: number;
  readonly onEnter?: (() => void) | undefined;
  readonly done?: KeyboardProps['done'];
  readonly place?: RefObject<HTMLDivElement | null> | undefined;
}

/** A field with its keys: one block, so that what is typed is always seen above them (U-31). */
export function TypingPanel(props: TypingPanelProps) {
  const { label, isLabelShown = true, value, onChange, keys, words, capitals = 'none', most, onEnter, done, place } = props;
  const typing = useTyping({ value, onChange, capitals, most, onEnter });
  const parts = { words, onLetter: typing.onLetter, onErase: typing.onErase, done };
  return (
    <div class="typing-panel" data-block ref={place ?? null}>
      <TextField label={label} isLabelShown={isLabelShown} value={value} onInput={typing.onInput} field={typing.field} />
      {keys === 'digits' ? (
        <DigitPad {...parts} />
      ) : (
        <Keyboard
          {...parts}
          layers={keys}
          isCapital={typing.isCapital}
          onCapital={capitals === 'none' ? undefined : typing.onCapital}
        />
      )}
    </div>
  );
}
