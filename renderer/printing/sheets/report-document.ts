/** A report for staff on A4: figures, weeks as lines, tables. Black only, nothing below 10 pt (A-6e). */
import type { Content } from 'pdfmake/interfaces';
import { reports } from '../../strings/reports.ts';
import { trendPath, trendRange } from '../../ui/trend/trend-path.ts';
import { contentWidthPt, MIN_TEXT_PT, paperDocument, type PaperDocument } from '../paper-document.ts';
import { rule } from '../paper-parts.ts';

export interface ReportTable {
  readonly title: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportPaperData {
  readonly centreName: string;
  /** The days, how many answered, which answers count. */
  readonly lead: string;
  readonly figures: readonly { readonly title: string; readonly value: string; readonly lines: readonly string[] }[];
  readonly trends: readonly {
    readonly title: string;
    readonly values: readonly (number | null)[];
    readonly least: number;
    readonly from: string;
    readonly to: string;
  }[];
  readonly tables: readonly ReportTable[];
}

const TEXT_PT = 10.5;
const HEAD_PT = 13;
const TITLE_PT = 22;
const FIGURE_PT = 17;
const GAP_PT = 10;
const PLOT_HEIGHT_PT = 46;
const MOST = 100;

export function reportDocument(data: ReportPaperData): PaperDocument {
  const width = contentWidthPt('a4');
  const say = reports.paper;
  return paperDocument('a4', say.title, TEXT_PT, [
    { text: say.heading, bold: true, fontSize: TITLE_PT, lineHeight: 1.1 },
    { text: data.centreName, margin: [0, 2, 0, 2] },
    { text: data.lead },
    rule(width, GAP_PT),
    figures(data.figures),
    { text: say.note, fontSize: MIN_TEXT_PT, margin: [0, GAP_PT, 0, 0] },
    rule(width, GAP_PT),
    ...inPairs(data.trends.map((trend) => plot(trend, (width - GAP_PT * 2) / 2))),
    ...data.tables.map(table),
  ]);
}

function figures(all: ReportPaperData['figures']): Content {
  return {
    columns: all.map(({ title, value, lines }) => ({
      width: '*',
      stack: [{ text: title, bold: true }, { text: value, bold: true, fontSize: FIGURE_PT, margin: [0, 2, 0, 2] }, ...lines],
    })),
    columnGap: GAP_PT,
  };
}

function plot({ title, values, least, from, to }: ReportPaperData['trends'][number], width: number): Content {
  const range = trendRange(values, least, MOST);
  const line = trendPath(values, range, width - 4, PLOT_HEIGHT_PT);
  const grid = `M0 0H${width - 4}M0 ${PLOT_HEIGHT_PT}H${width - 4}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${width} ${PLOT_HEIGHT_PT + 4}" width="${width}" height="${PLOT_HEIGHT_PT + 4}">` +
    `<path d="${grid}" fill="none" stroke="#000" stroke-width="0.5" stroke-dasharray="1 3"/>` +
    `<path d="${line}" fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return {
    unbreakable: true,
    stack: [
      {
        columns: [
          { text: title, bold: true },
          { text: `${range.low}…${range.high}`, alignment: 'right', width: 'auto' },
        ],
      },
      { svg, width, margin: [0, 3, 0, 0] },
      { columns: [{ text: from }, { text: to, alignment: 'right' }], fontSize: MIN_TEXT_PT },
    ],
    margin: [0, 0, 0, GAP_PT],
  };
}

function inPairs(contents: readonly Content[]): Content[] {
  return contents.flatMap((one, index) =>
    index % 2 === 1 ? [] : [{ columns: [one, contents[index + 1] ?? { text: '' }], columnGap: GAP_PT * 2 }],
  );
}

function table({ title, columns, rows }: ReportTable): Content {
  const heads = columns.some((column) => column !== '') ? [columns.map((column, index) => cell(column, index))] : [];
  const head: Content = { text: title, bold: true, fontSize: HEAD_PT, margin: [0, GAP_PT, 0, 3] };
  const rowsOf: Content = {
    table: {
      headerRows: heads.length,
      dontBreakRows: true,
      widths: columns.map((_column, index) => (index === 0 ? '*' : 'auto')),
      body: [...heads, ...rows.map((row) => row.map((text, index) => cell(text, index, index === 0)))],
    },
    layout: 'lightHorizontalLines',
  };
  // None is longer than a page: a head never stands alone at the foot of one.
  return { stack: [head, rowsOf], unbreakable: true };
}

function cell(text: string, index: number, bold = false): Content {
  return { text, bold, alignment: index === 0 ? 'left' : 'right' };
}
