import type { Column } from './columns.ts';

const forms = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  // S-4: nothing that a spreadsheet would calculate.
  string: /^(?![=+\-@\t\r])/,
} as const;

/** @returns whether the text of a CSV cell is what its column promises; empty is always allowed */
export function isCell({ type }: Column, text: string): boolean {
  return text === '' || forms[type].test(text);
}
