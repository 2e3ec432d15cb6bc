/** The region's report: one HTML file without scripts and outside links, made to be printed. */
import { indicatorIds } from '#shared/packs/indicator-ids.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { tellAlone, tellBeside } from '#shared/survey/told-figures.ts';
import { type Figures } from './kiosk-figures.ts';

/** In place of a kiosk's name: all together. */
const ALL = '';

export interface KioskLine {
  /** Empty: all kiosks together. */
  readonly kiosk: string;
  readonly centre: string;
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly exports: number;
  /** Of its exports, first and last. */
  readonly numbers: { readonly from: number; readonly to: number };
  readonly figures: Figures;
}

export interface ReportParts {
  readonly lines: readonly KioskLine[];
  /** Where, and what is wrong there, each in one sentence. */
  readonly findings: readonly { readonly place: string; readonly text: string }[];
  readonly day: string;
}

const STYLE = `
  @page { size: A4 landscape; margin: 12mm; }
  body { font: 10pt/1.4 'Golos Text', Calibri, Arial, sans-serif; color: #1b2430; margin: 8mm; }
  h1 { font-size: 18pt; margin: 0 0 1mm; } h2 { font-size: 13pt; margin: 7mm 0 2mm; }
  table { border-collapse: collapse; width: 100%; break-inside: auto; } tr { break-inside: avoid; }
  th, td { border-bottom: 0.3mm solid #8c8270; padding: 1.2mm 2mm; text-align: right; vertical-align: top; }
  th:first-child, td:first-child { text-align: left; } thead th { background: #ddefea; } tr.all td { font-weight: bold; }
  small { color: #333e4a; font-weight: normal; white-space: nowrap; } .bar { height: 1.6mm; background: #0a484e; margin-top: 0.8mm; }
  ul { padding-left: 5mm; } p.note { color: #333e4a; }
`;

const HEADS = [
  'Центр, киоск',
  'Дни',
  'Визиты',
  'Талоны',
  'Ждали > 15 мин',
  'Опросы',
  'Подход',
  'Лёгкость',
  'Общение',
  'Лояльность',
  'NPS',
  'CES',
];

export function reportPage({ lines, findings, day }: ReportParts): string {
  const body = told(lines).map(
    (line) =>
      `<tr${line.kiosk === ALL ? ' class="all"' : ''}>${cellsOf(line)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  );
  const wrong = findings.map(({ place, text }) => `<li><b>${escaped(place)}</b>: ${escaped(text)}</li>`);
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>Киоски: показатели</title><style>${STYLE}</style></head><body>
<h1>Голос клиента: все киоски</h1>
<p class="note">Отчёт от ${russianDay(day)}. Киосков: ${lines.filter(({ kiosk }) => kiosk !== '').length}.</p>
<table><thead><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>
<p class="note">Индексы от 0 до 100, с погрешностью на уровне 95 % и числом ответивших. Меньше десяти ответивших: показатель скрыт.
Бывает скрыт и ещё один, иначе первый можно было бы вычислить по общей строке.
Помеченные опросы посчитаны вместе со всеми, их число стоит рядом.</p>
<h2>Чего не хватает и что не цело</h2>
${wrong.length === 0 ? '<p>Всё цело, номера идут подряд.</p>' : `<ul>\n${wrong.join('\n')}\n</ul>\n<p class="note">То, что не цело, в показатели не вошло.</p>`}
</body></html>
`;
}

/** The line of all kiosks must not give away what one of them hides. */
function told(lines: readonly KioskLine[]): readonly KioskLine[] {
  const kiosks = lines.filter(({ kiosk }) => kiosk !== ALL);
  const figures = tellBeside(kiosks.map((line) => line.figures));
  const ofKiosk = new Map(kiosks.map(({ kiosk }, at) => [kiosk, figures[at]]));
  return lines.map((line) => ({ ...line, figures: ofKiosk.get(line.kiosk) ?? tellAlone(line.figures) }));
}

function cellsOf({ kiosk, centre, days, exports, numbers, figures }: KioskLine): string[] {
  const { visits, tickets, waits, longWaits, surveys, flagged, index, nps, ces } = figures;
  const span = numbers.from === numbers.to ? `№ ${numbers.to}` : `№ ${numbers.from}–${numbers.to}`;
  const name = kiosk === '' ? 'Все киоски' : `${escaped(centre)}<br><small>${kiosk} · выгрузок ${exports}, ${span}</small>`;
  return [
    name,
    days === null ? '' : days.from === days.to ? russianDay(days.from) : `${russianDay(days.from)}<br>${russianDay(days.to)}`,
    String(visits),
    String(tickets),
    waits === 0 ? '—' : `${percent(longWaits, waits)}<br><small>${longWaits} из ${waits}</small>`,
    `${surveys}${flagged === 0 ? '' : `<br><small>помечено ${flagged}</small>`}`,
    ...indicatorIds.map((id) => {
      const figure = index[id];
      return figure === null
        ? '—'
        : `${shown(figure.index)} ${small(figure.margin, figure.people)}<div class="bar" style="width:${Math.round(figure.index)}%"></div>`;
    }),
    nps === null ? '—' : `${shown(nps.nps)} ${small(nps.margin, nps.people)}`,
    ces === null ? '—' : `${shown(ces.mean)} <small>n ${ces.people}</small>`,
  ];
}

const shown = (value: number): string => value.toLocaleString('ru', { maximumFractionDigits: 1 });
const small = (margin: number, people: number): string => `<small>± ${shown(margin)}, n ${people}</small>`;
const percent = (part: number, all: number): string => `${Math.round((100 * part) / all)} %`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
