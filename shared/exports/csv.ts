/** CSV as in RFC 4180: comma, CRLF, quotes doubled. UTF-8 without a mark. */
import type { Cell, Column, Row } from './columns.ts';

/** S-4: a spreadsheet would take such a cell for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** @returns the header line with its line end */
export function csvHeader(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`;
}

/** @returns one line with its line end */
export function csvLine(row: Row): string {
  return `${row.map(csvCell).join(',')}\r\n`;
}

/** Only text can be a formula: a negative number stays a number. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = safeText(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @returns the text with an apostrophe in front of what could be a formula (S-4) */
export function safeText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/**
 * @param record one record without its line end
 * @returns its cells as text; undefined where the quotes do not fit
 */
export function parseCsvRecord(record: string): string[] | undefined {
  if (!record.includes('"')) return record.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= record.length;) {
    const isQuoted = record[at] === '"';
    const end = isQuoted ? closingQuote(record, at + 1) + 1 : commaFrom(record, at);
    // Behind a cell stands a comma or nothing.
    if ((isQuoted && end === 0) || (end < record.length && record[end] !== ',')) return undefined;
    const cell = record.slice(at, end);
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    at = end + 1;
  }
  return cells;
}

/** @returns a function that takes text in pieces of any length and gives the records that are complete; '' at the end gives the rest */
export function createRecordSplitter(): (piece: string) => string[] {
  let rest = '';
  return (piece) => {
    const lines = (rest + piece).split('\n');
    const records: string[] = [];
    rest = '';
    for (const [index, line] of lines.entries()) {
      const open = rest === '' ? line : `${rest}\n${line}`;
      const isWhole = index < lines.length - 1 || piece === '';
      // A line end between quotes belongs to the cell.
      if (isWhole && quotesIn(open) % 2 === 0) {
        if (open !== '') records.push(open.endsWith('\r') ? open.slice(0, -1) : open);
        rest = '';
      } else rest = open;
    }
    return records;
  };
}

function commaFrom(record: string, at: number): number {
  const comma = record.indexOf(',', at);
  return comma === -1 ? record.length : comma;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
