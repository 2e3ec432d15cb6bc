import type { CellValue, SheetChart, WriteSheet } from 'hucre/xlsx';
import { cellWord } from '#shared/exports/cell-words.ts';
import { tables, type Row } from '#shared/exports/columns.ts';
import { safeText } from '#shared/exports/csv.ts';
import type { Retold } from '#shared/exports/rows/all-rows.ts';
import type { ExportFacts } from '#shared/exports/manifest.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { LONG_WAIT_MINUTES } from '#shared/reports/ticket-sums.ts';
import type { ReportSums } from './report-sums.ts';

/** Days a chart can still show side by side. */
const MAX_CHART_DAYS = 31;
const TEAL = '0A484E';

/** Two columns of numbers behind a chart, under one another. */
interface Block {
  readonly title: string;
  readonly names: string;
  readonly values: string;
  readonly rows: readonly (readonly [string, number])[];
}

interface Sums extends ReportSums {
  readonly retold: Retold;
}

/** What the export holds, in sums; the indicators, and when people came, as charts. */
export function summarySheet(facts: ExportFacts, sums: Sums, indicators: readonly Row[]): WriteSheet {
  const lines = linesOf(facts, sums);
  const blocks = [
    { title: 'Показатели, 0–100', names: 'Показатель', values: 'Индекс', rows: indexRows(indicators) },
    { title: 'Талоны по часам', names: 'Час', values: 'Талонов', rows: hourRows(sums.byHour) },
    { title: 'Талоны по дням', names: 'День', values: 'Талонов', rows: dayRows(sums.byDay) },
  ].filter(({ rows }) => rows.length > 1);
  const right: [CellValue, CellValue][] = [];
  const bold = new Map<string, { style: { font: { bold: boolean } } }>([['0,0', { style: { font: { bold: true } } }]]);
  const charts: SheetChart[] = [];
  for (const block of blocks) {
    for (const column of [3, 4]) bold.set(`${right.length},${column}`, { style: { font: { bold: true } } });
    charts.push(chartOf(block, right.length, charts.length));
    right.push([block.names, block.values], ...block.rows.map(([name, value]): [CellValue, CellValue] => [name, value]), [
      null,
      null,
    ]);
  }
  const height = Math.max(lines.length, right.length);
  return {
    name: 'Сводка',
    columns: [{ width: 38 }, { width: 26 }, { width: 3 }, { width: 24 }, { width: 10 }, { width: 3 }],
    rows: Array.from({ length: height }, (_, index) => [
      ...(lines[index] ?? [null, null]),
      null,
      ...(right[index] ?? [null, null]),
    ]),
    cells: bold,
    charts,
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function linesOf(facts: ExportFacts, sums: Sums): [CellValue, CellValue][] {
  const { days, number, centre, kiosk, events, missing, waiting, why } = facts;
  const period =
    days === null
      ? 'записей нет'
      : days.from === days.to
        ? russianDay(days.from)
        : `${russianDay(days.from)} – ${russianDay(days.to)}`;
  return [
    [safeText(centre), null],
    ['Выгрузка', number],
    ['Сделана', `${russianDay(facts.day)}, ${cellWord('why', why)}`],
    ['Киоск', kiosk],
    ['Дни', period],
    ['Записей', events],
    ...(missing.length === 0
      ? []
      : [
          line(
            'Пропало записей',
            missing.reduce((sum, { from, to }) => sum + to - from + 1, 0),
          ),
        ]),
    ...(waiting === 0 ? [] : [line('Ждут следующей выгрузки', waiting)]),
    [null, null],
    ['Визитов', sums.visits],
    ...again(sums.retold.visits),
    ['Талонов', sums.tickets],
    ...again(sums.retold.tickets),
    ['из них обслужено', sums.ticketsServed],
    ['из них снято', sums.ticketsVoid],
    ['Вызвано', sums.waits],
    [`из них ждали дольше ${LONG_WAIT_MINUTES} минут`, sums.longWaits],
    ['Опросов с ответами', sums.surveys],
    ...again(sums.retold.surveys),
    ['Ответов', sums.answers],
  ];
}

/** What went on after the export before stands in both: whoever adds up the sums of several exports takes it off. */
const again = (count: number): [CellValue, CellValue][] => (count === 0 ? [] : [line('из них есть и в прежней выгрузке', count)]);

const line = (name: string, value: number): [CellValue, CellValue] => [name, value];

function indexRows(indicators: readonly Row[]): [string, number][] {
  const columns: readonly { readonly name: string }[] = tables.indicators.columns;
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  return indicators.flatMap((row): [string, number][] => {
    const [basis, indicator, value] = [row[at('basis')], String(row[at('indicator')]), row[at('value')]];
    return basis === 'all' && /^i\d$/.test(indicator) && typeof value === 'number'
      ? [[cellWord('indicator', indicator), value]]
      : [];
  });
}

/** From the first hour with a ticket to the last one. */
function hourRows(byHour: readonly number[]): [string, number][] {
  const used = byHour.flatMap((count, hour) => (count > 0 ? [hour] : []));
  const [first = 0, last = -1] = [used[0], used.at(-1)];
  return byHour.slice(first, last + 1).map((count, index) => [`${first + index}:00`, count]);
}

function dayRows(byDay: ReadonlyMap<string, number>): [string, number][] {
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MAX_CHART_DAYS)
    .map(([day, count]) => [russianDay(day), count]);
}

/** @param top row of the block's header, from 0; @param place how many charts stand above */
function chartOf({ title, values, rows }: Block, top: number, place: number): SheetChart {
  const [first, last] = [top + 2, top + 1 + rows.length];
  return {
    type: 'column',
    title,
    legend: false,
    gapWidth: 60,
    // Bars that begin anywhere but at zero lie.
    axes: { y: { scale: { min: 0 } } },
    series: [{ name: values, categories: `D${first}:D${last}`, values: `E${first}:E${last}`, color: TEAL }],
    anchor: { from: { row: place * 17, col: 6 }, to: { row: place * 17 + 16, col: 15 } },
  };
}
