import './keyboard.css';
import { useState } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { Key } from './key.tsx';
import { keysOf, type Layer, layerAfter } from './layers.ts';

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
  readonly signs: Readonly<Record<string, string>>;
  /** What stands on the key that leads to a layer: «123». `spoken` must contain it. */
  readonly layers: Readonly<Record<Layer, { readonly shown: string; readonly spoken: string }>>;
}

export interface KeyboardProps {
  readonly words: KeyboardWords;
  readonly onLetter: (letter: string) => void;
  readonly onErase: () => void;
  /** The first one stands there first; a key leads round the others. */
  readonly layers?: readonly Layer[] | undefined;
  readonly isCapital?: boolean | undefined;
  /** Present where capitals matter. */
  readonly onCapital?: (() => void) | undefined;
  /** Where there is no room for a button beside the keys: «Готово», «Показать». */
  readonly done?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** ЙЦУКЕН under the field it types into (U-31). The system's keyboard never opens (U-33). */
export function Keyboard({ words, onLetter, onErase, layers = ['letters'], isCapital = false, onCapital, done }: KeyboardProps) {
  const [layer, setLayer] = useState(layers[0] ?? 'letters');
  const next = layerAfter(layers, layer);
  const isLatin = layer === 'latin';
  // Names are written with a hyphen; elsewhere it stands among the signs.
  const hyphen = layers.includes('signs') || isLatin ? [] : ['-'];
  const rows = keysOf[layer].map((row, index) => (index === 2 ? [...row, ...hyphen] : row));
  const [last = []] = isLatin ? rows.slice(3) : [];
  const shown = (letter: string): string => (isCapital ? letter.toUpperCase() : letter);
  const letterKey = (letter: string) => (
    <Key key={letter} span={letter.length > 1 ? 'wide' : undefined} label={words.signs[letter]} onPress={() => onLetter(letter)}>
      {shown(letter)}
    </Key>
  );
  return (
    <fieldset class="keyboard" aria-label={words.keyboard} data-layers={layers.join(' ')}>
      {rows.slice(0, 3).map((row, index) => (
        <div class="keyboard-row" key={index} data-row={index + 1}>
          {row.map(letterKey)}
          {index === 2 && onCapital !== undefined && (
            <Key span="capital" label={words.capital} isOn={isCapital} onPress={onCapital}>
              <Icon name="arrow-up" />
            </Key>
          )}
          {index === 2 && next !== layer && (
            <Key span="layer" label={words.layers[next].spoken} onPress={() => setLayer(next)}>
              {words.layers[next].shown}
            </Key>
          )}
        </div>
      ))}
      <div class="keyboard-row" data-row="4">
        {last.map(letterKey)}
        {!isLatin && (
          <Key span="space" onPress={() => onLetter(' ')}>
            {words.space}
          </Key>
        )}
        <Key span="erase" label={words.erase} onPress={onErase}>
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
