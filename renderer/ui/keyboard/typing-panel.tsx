import './typing-panel.css';
import { useMemo, useRef } from 'preact/hooks';
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
  readonly isToldAtOnce?: boolean | undefined;
  readonly onEnter?: (() => void) | undefined;
  readonly done?: KeyboardProps['done'];
}

/** A field with its keys: one block, so that what is typed is always seen above them (U-31). */
export function TypingPanel(props: TypingPanelProps) {
  const {
    label,
    isLabelShown = true,
    value,
    onChange,
    keys,
    words,
    capitals = 'none',
    most,
    isToldAtOnce,
    onEnter,
    done,
  } = props;
  const typing = useTyping({ value, onChange, capitals, most, isToldAtOnce, onEnter });
  const acts = useRef({ ...typing, done: done?.onPress });
  acts.current = { ...typing, done: done?.onPress };
  const layers = typeof keys === 'string' ? keys : keys.join(' ');
  const doneLabel = done?.label;
  // A letter changes the field, not the keys: thirty-six of them are not drawn anew for it.
  const board = useMemo(() => {
    const parts = {
      words,
      onLetter: (letter: string) => acts.current.onLetter(letter),
      onErase: () => acts.current.onErase(),
      done: doneLabel === undefined ? undefined : { label: doneLabel, onPress: () => acts.current.done?.() },
    };
    if (keys === 'digits') return <DigitPad {...parts} />;
    const onCapital = capitals === 'none' ? undefined : () => acts.current.onCapital();
    return <Keyboard {...parts} layers={keys} isCapital={typing.isCapital} onCapital={onCapital} />;
  }, [words, layers, capitals, doneLabel, typing.isCapital]);
  return (
    <div class="typing-panel" data-block>
      <TextField
        label={label}
        isLabelShown={isLabelShown}
        value={typing.text}
        most={most}
        onInput={typing.onInput}
        field={typing.field}
      />
      {board}
    </div>
  );
}
