import './digit-pad.css';
import { Icon } from '../icon/icon.tsx';
import { Key } from './key.tsx';
import type { KeyboardProps } from './keyboard.tsx';

/** Phone order, one order everywhere (U-32). */
const digits = Array.from('123456789+0');

/** Digits for a phone number, ≥ 20 mm. */
export function DigitPad({ words, onLetter, onErase, done }: Pick<KeyboardProps, 'words' | 'onLetter' | 'onErase' | 'done'>) {
  return (
    <fieldset class="digit-pad" aria-label={words.keyboard} data-done={done === undefined ? undefined : ''}>
      {digits.map((digit) => (
        <Key key={digit} label={words.signs[digit]} onPress={() => onLetter(digit)}>
          {digit}
        </Key>
      ))}
      <Key span="erase" label={words.erase} onPress={onErase}>
        <Icon name="delete" />
      </Key>
      {done !== undefined && (
        <Key span="done" onPress={done.onPress}>
          {done.label}
        </Key>
      )}
    </fieldset>
  );
}
