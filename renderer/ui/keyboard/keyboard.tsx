import './keyboard.css';
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { usePress } from '../press/use-press.ts';

/** U-31: twelve columns, ё in sight. */
const rows = ['йцукенгшщзхъ', 'фывапролджэё', 'ячсмитьбю-'];

export interface KeyboardWords {
  /** Names the whole group. */
  readonly keyboard: string;
  /** «Пробел» */
  readonly space: string;
  /** «Стереть» */
  readonly erase: string;
  /** «Заглавная» */
  readonly capital: string;
  /** What a tool says for a key whose sign has no name: «дефис». */
  readonly hyphen: string;
}

export interface KeyboardProps {
  readonly words: KeyboardWords;
  readonly onLetter: (letter: string) => void;
  readonly onErase: () => void;
  readonly isCapital?: boolean | undefined;
  /** Present where capitals matter. */
  readonly onCapital?: (() => void) | undefined;
  /** For very large text, where what is typed leads to another screen: «Показать». Elsewhere the screen itself shows it. */
  readonly done?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** ЙЦУКЕН under the field it types into; always the same order and place (U-31). The system's keyboard never opens (U-33). */
export function Keyboard({ words, onLetter, onErase, isCapital = false, onCapital, done }: KeyboardProps) {
  const shown = (letter: string): string => (isCapital ? letter.toUpperCase() : letter);
  return (
    <fieldset class="keyboard" aria-label={words.keyboard}>
      {rows.map((row, index) => (
        <div class="keyboard-row" key={row} data-row={index + 1}>
          {Array.from(row, (letter) => (
            <Key key={letter} label={letter === '-' ? words.hyphen : undefined} onPress={() => onLetter(letter)}>
              {shown(letter)}
            </Key>
          ))}
          {index === 2 && onCapital !== undefined && (
            <Key span="capital" label={words.capital} isOn={isCapital} onPress={onCapital}>
              <Icon name="arrow-up" />
            </Key>
          )}
        </div>
      ))}
      <div class="keyboard-row" data-row="4">
        <Key span="space" onPress={() => onLetter(' ')}>
          {words.space}
        </Key>
        <Key span="erase" onPress={onErase}>
          <Icon name="delete" />
          <span>{words.erase}</span>
        </Key>
        {done !== undefined && (
          <Key span="done" onPress={done.onPress}>
            {done.label}
          </Key>
        )}
      </div>
    </fieldset>
  );
}

interface KeyProps {
  readonly onPress: () => void;
  readonly span?: 'capital' | 'space' | 'erase' | 'done' | undefined;
  readonly label?: string | undefined;
  readonly isOn?: boolean | undefined;
  readonly children: ComponentChildren;
}

function Key({ onPress, span, label, isOn, children }: KeyProps) {
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
