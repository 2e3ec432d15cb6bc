import type { CellValue, SheetChart, WriteSheet } from 'hucre/xlsx';
import { safeText } from '#shared/exports/csv.ts';
import type { ExportFacts } from '#shared/exports/manifest.ts';
import { LONG_WAIT_MINUTES, type ReportSums } from './report-sums.ts';
import { ruDay } from './table-sheet.ts';

export const SUMMARY_SHEET = 'Сводка';
/** Days a chart can still show side by side. */
const MAX_CHART_DAYS = 31;

/** What the export holds, in sums; and when people came, as charts. */
export function summarySheet(facts: ExportFacts, sums: ReportSums): WriteSheet {
  const { days, number, centre, kiosk, events, missing, waiting } = facts;
  const lines: CellValue[][] = [
    [safeText(centre), null],
    ['Выгрузка', number],
    ['Киоск', kiosk],
    ['Дни', days === null ? 'нет записей' : days.from === days.to ? ruDay(days.from) : `${ruDay(days.from)} – ${ruDay(days.to)}`],
    ['Записей', events],
    ...(missing.length === 0 ? [] : [['Пропало записей', missing.reduce((sum, { from, to }) => sum + to - from + 1, 0)]]),
    ...(waiting === 0 ? [] : [['Ждут следующей выгрузки', waiting]]),
    [null, null],
    ['Визитов', sums.visits],
    ['Талонов', sums.tickets],
    ['из них обслужено', sums.ticketsServed],
    ['из них снято', sums.ticketsVoid],
    ['Вызвано с известным ожиданием', sums.waits],
    [`из них ждали дольше ${LONG_WAIT_MINUTES} минут`, sums.longWaits],
    ['Опросов', sums.surveys],
    ['Ответов в опросах', sums.answers],
  ];
  const newest = [...sums.byDay].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(-MAX_CHART_DAYS);
  const opened = sums.byHour.map((count, hour) => ({ hour, count })).filter(({ count }) => count > 0);
  const hours = opened.length === 0 ? [] : sums.byHour.slice(opened[0]?.hour, (opened.at(-1)?.hour ?? 0) + 1);
  const firstHour = opened[0]?.hour ?? 0;
  const height = Math.max(lines.length, hours.length + 1, newest.length + 1);
  const rows = Array.from({ length: height }, (_, index): CellValue[] => [
    ...(lines[index] ?? [null, null]),
    null,
    ...(index === 0
      ? ['Час', 'Талонов']
      : hours[index - 1] === undefined
        ? [null, null]
        : [`${firstHour + index - 1}:00`, hours[index - 1] ?? 0]),
    null,
    ...(index === 0
      ? ['День', 'Талонов']
      : newest[index - 1] === undefined
        ? [null, null]
        : [ruDay(newest[index - 1]?.[0] ?? ''), newest[index - 1]?.[1] ?? 0]),
  ]);
  const bold = { style: { font: { bold: true } } };
  return {
    name: SUMMARY_SHEET,
    columns: [
      { width: 36 },
      { width: 24 },
      { width: 3 },
      { width: 10 },
      { width: 10 },
      { width: 3 },
      { width: 12 },
      { width: 10 },
    ],
    rows,
    cells: new Map(['0,0', '0,3', '0,4', '0,6', '0,7'].map((place) => [place, bold] as const)),
    charts: [
      ...(hours.length > 0 ? [bars('Талоны по часам', 'D', 'E', hours.length, 0)] : []),
      ...(newest.length > 1 ? [bars('Талоны по дням', 'G', 'H', newest.length, 1)] : []),
    ],
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function bars(title: string, names: string, values: string, count: number, place: number): SheetChart {
  const [top, height] = [1 + place * 18, 16];
  return {
    type: 'column',
    title,
    legend: false,
    series: [
      {
        name: 'Талонов',
        categories: `${names}2:${names}${count + 1}`,
        values: `${values}2:${values}${count + 1}`,
        color: '0A484E',
      },
    ],
    anchor: { from: { row: top, col: 9 }, to: { row: top + height, col: 18 } },
  };
}
