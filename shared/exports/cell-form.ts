/** S-4: nothing that a spreadsheet would calculate. */
const TEXT = /^(?![=+\-@\t\r])/;

const forms: ReadonlyMap<string, RegExp> = new Map([
  ['integer', /^-?\d+$/],
  ['number', /^-?\d+(\.\d+)?$/],
  ['boolean', /^(true|false)$/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
]);

/**
 * @param type of the column; one that only a later program knows is as good as a text
 * @returns whether the text of a CSV cell is what its column promises; empty is always allowed
 */
export function isCell({ type }: { readonly type: string }, text: string): boolean {
  return text === '' || (forms.get(type) ?? TEXT).test(text);
}
