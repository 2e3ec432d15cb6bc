/** Which keys stand where. Always the same order and place (U-31). */

/**
 * `letters`: Russian. `signs`: digits and what names of firms need. `others`: letters of Tatar, Bashkir, Kazakh and Tajik names.
 * `latin`: only where an address is typed.
 */
export type Layer = 'letters' | 'signs' | 'others' | 'latin';

/** Rows of twelve columns; what is on one key may be several letters («.ru»). */
export const keysOf: Readonly<Record<Layer, readonly (readonly string[])[]>> = {
  letters: ['йцукенгшщзхъ', 'фывапролджэё', 'ячсмитьбю'].map(keys),
  signs: ['1234567890', '№«».,:;()+/', '-'].map(keys),
  others: ['әөүҗңһҙҡғҫқұ', 'іҷӣӯҳ', ''].map(keys),
  latin: [...['1234567890', 'qwertyuiop@_', 'asdfghjkl.-'].map(keys), [...keys('zxcvbnm'), '.ru']],
};

function keys(row: string): readonly string[] {
  return Array.from(row);
}

/** The layer after this one, round and round. */
export function layerAfter(layers: readonly Layer[], layer: Layer): Layer {
  return layers[(layers.indexOf(layer) + 1) % layers.length] ?? layer;
}
