import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { cellWord } from '#shared/exports/cell-words.ts';
import { tables, type Cell, type Column, type Row, type TableName } from '#shared/exports/columns.ts';
import { safeText } from '#shared/exports/csv.ts';
import { tableFile } from '#shared/exports/manifest.ts';

/**
 * Title of a code (menu entry, choice, question, reason) for people; undefined where the content knows none.
 * @param cellOf what stands in another column of that row: a choice is one of its entry's, a reason one of its question's
 */
export type TitleOf = (column: string, code: string, cellOf: (column: string) => Cell) => string | undefined;

const HEADER = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEFEA' } } } as const;
const MIN_WIDTH = 10;
/** The longest question of the survey stands whole. */
const MAX_WIDTH = 72;

/** The same in every row of one report, and told on its first sheet. */
const LEFT_OUT = new Set(['kiosk', 'export']);
/** Several codes in one cell. */
const LISTS = new Set(['chips', 'flags']);

/** @param all how many rows the table has; more than `rows` when only the newest are shown */
export function tableSheet(name: TableName, rows: readonly Row[], all: number, titleOf: TitleOf): WriteSheet {
  const { title } = tables[name];
  const every: readonly Column[] = tables[name].columns;
  const columns = every.filter((column) => !LEFT_OUT.has(column.name));
  const cells = rows.map((row) => {
    const cellOf = (named: string): Cell => row[every.findIndex((column) => column.name === named)] ?? null;
    return columns.map((column) => shown(cellOf(column.name), column, (of, code) => titleOf(of, code, cellOf)));
  });
  const note =
    all > rows.length ? [[`Показаны последние ${rows.length} строк из ${all}. Все строки — в файле ${tableFile(name)}.`]] : [];
  const headerRow = note.length;
  return {
    name: title,
    columns: columns.map((column, index) => ({
      width: widthOf(column.title, cells, index),
      ...(column.type === 'date' && { numFmt: 'dd.mm.yyyy' }),
      ...(column.type !== 'string' && { style: { alignment: { horizontal: 'center' } } }),
    })),
    rows: [...note, columns.map((column) => column.title), ...cells],
    cells: new Map(columns.map((_column, index) => [`${headerRow},${index}`, { style: HEADER }])),
    freezePane: { rows: headerRow + 1 },
    autoFilter: { range: `A${headerRow + 1}:${letterOf(columns.length)}${headerRow + 1 + Math.max(1, rows.length)}` },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function shown(cell: Cell, column: Column, titleOf: (column: string, code: string) => string | undefined): CellValue {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  if (typeof cell !== 'string') return cell;
  if (column.type === 'date') return new Date(Date.parse(cell));
  const word = (code: string): string => titleOf(column.name, code) ?? cellWord(column.name, code);
  return safeText(LISTS.has(column.name) ? cell.split(' ').map(word).join(', ') : word(cell));
}

function widthOf(title: string, cells: readonly (readonly CellValue[])[], index: number): number {
  const lengths = cells.slice(0, 200).map((row) => (typeof row[index] === 'string' ? row[index].length : 0));
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, title.length + 4, ...lengths));
}

/** 1 → A; the tables have fewer than 26 columns. */
function letterOf(count: number): string {
  return String.fromCharCode(64 + count);
}
