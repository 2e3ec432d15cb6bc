/** The ticket as a pdfmake definition (domain §7.3): one number readable across the hall, then what to do, then what to bring. */
import type { Column, Content, Margins } from 'pdfmake/interfaces';
import type { Paper } from '#shared/printing/printer.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import { paperTexts, type TicketTexts } from '../strings/paper.ts';
import { contentWidthPt, paperDocument, type PaperDocument } from './paper-document.ts';
import { priorityMark, privateRoomMark, rule, tickList } from './paper-parts.ts';

/** Everything the paper says. No name, purpose or category may ever be a field here (domain §7.3, D-4). */
export interface TicketPaperData {
  /** «Д 047» */
  readonly label: string;
  /** «зал 1, места слева»; null = only «Вас позовут по номеру.» */
  readonly place: string | null;
  readonly ahead: number;
  /** Rounded to 5 minutes by the caller; null = no trustworthy estimate, nothing is printed. */
  readonly waitMinutes: number | null;
  /** «23.11.2026» and «10:42», in the centre's time zone. */
  readonly date: string;
  readonly time: string;
  /** «зарядка — у окна, вода — справа.»; empty = not printed. */
  readonly waitingNote: string;
  readonly documents: { readonly needed: readonly string[]; readonly useful: readonly string[] };
  readonly hasPrivateRoomMark: boolean;
  readonly hasPriorityMark: boolean;
  readonly centreName: string;
}

/** Points. A-6e: body ≥ 10, number ≥ 48. */
const scales = {
  'roll-80': { text: 11.5, small: 10.5, strong: 17, fact: 13, gap: 7, numberMax: 82, numberMin: 48 },
  a4: { text: 15, small: 12.5, strong: 25, fact: 19, gap: 11, numberMax: 150, numberMin: 96 },
} as const satisfies Record<Paper, object>;
type Scale = (typeof scales)[Paper];

/** Upper bounds of advance widths in Golos Bold, in em. */
const WIDE_CAPITAL_EM = 1.03;
const CAPITAL_EM = 0.78;
const SPACE_EM = 0.25;
const FIGURE_EM = 0.645;
const TIGHTER_EM = 0.01;

/**
 * @param data what this ticket says
 * @param paper 80 mm roll (as long as needed) or the upper part of an A4 sheet
 */
export function ticketDocument(data: TicketPaperData, paper: Paper, texts: TicketTexts = paperTexts.ticket): PaperDocument {
  const scale = scales[paper];
  const width = contentWidthPt(paper);
  return paperDocument(paper, texts.documentTitle, scale.text, [
    header(data, scale, texts),
    number(data.label, scale, width),
    where(data.place, scale, texts),
    rule(width, scale.gap),
    facts(data, scale, texts),
    rule(width, scale.gap),
    whileWaiting(data.waitingNote, width, scale, texts),
    bring(data.documents, width, scale, texts),
    footer(data, scale, texts),
  ]);
}

function header(data: TicketPaperData, scale: Scale, texts: TicketTexts): Content {
  const marks: Column[] = [];
  if (data.hasPrivateRoomMark) marks.push(privateRoomMark(scale.text));
  if (data.hasPriorityMark) marks.push(priorityMark(scale.text, texts.priorityMark));
  return { columns: [{ width: '*', text: texts.heading, fontSize: scale.fact }, ...marks], columnGap: scale.gap };
}

/** As large as the sheet allows; a fourth figure makes it smaller, never less than the floor. */
function number(label: string, scale: Scale, width: number): Content {
  const figures = label.replaceAll(/\D/g, '').length;
  const capital = /^[ЖМФШЩЫЮ]/.test(label) ? WIDE_CAPITAL_EM : CAPITAL_EM;
  const labelEm = capital + SPACE_EM + figures * FIGURE_EM - label.length * TIGHTER_EM;
  const fontSize = Math.max(scale.numberMin, Math.min(scale.numberMax, Math.floor(width / labelEm)));
  const lift = fontSize * 0.06;
  return {
    text: label,
    fontSize,
    bold: true,
    lineHeight: 1,
    characterSpacing: -fontSize * TIGHTER_EM,
    noWrap: true,
    margin: [-fontSize * 0.02, -lift, 0, lift],
  };
}

function where(place: string | null, scale: Scale, texts: TicketTexts): Content {
  const called: Content = { text: texts.willBeCalled };
  if (place === null || place === '') return { ...called, fontSize: scale.strong, bold: true };
  return [
    { text: texts.goTo },
    { text: unbroken(place), fontSize: scale.strong, bold: true, lineHeight: 1.15, margin: [0, 0, 0, scale.gap / 2] },
    called,
  ];
}

function facts(data: TicketPaperData, scale: Scale, texts: TicketTexts): Content {
  const fact = (label: string, value: string): Column => ({
    width: 'auto',
    stack: [
      { text: label, fontSize: scale.small },
      { text: value, fontSize: scale.fact, bold: true },
    ],
  });
  const columns = [fact(texts.ahead, texts.aheadPeople(data.ahead))];
  if (data.waitMinutes !== null) columns.push(fact(texts.wait, texts.waitAbout(data.waitMinutes)));
  return { columns, columnGap: scale.gap * 3 };
}

function whileWaiting(note: string, width: number, scale: Scale, texts: TicketTexts): Content {
  if (note === '') return [];
  return [{ text: [{ text: `${texts.whileWaiting} `, bold: true }, unbroken(note)] }, rule(width, scale.gap)];
}

/** What is needed gets boxes to tick; what is only useful gets one line, so that the ticket stays short. */
function bring({ needed, useful }: TicketPaperData['documents'], width: number, scale: Scale, texts: TicketTexts): Content {
  if (needed.length + useful.length === 0) return [];
  const below: { margin: Margins } = { margin: [0, 0, 0, scale.gap / 2] };
  return [
    needed.length === 0
      ? []
      : [
          { text: texts.bring, bold: true, ...below },
          { stack: [tickList(needed, width, scale.text)], ...below },
        ],
    useful.length === 0 ? [] : { text: [{ text: `${texts.bringIfAny} `, bold: true }, `${useful.join(', ')}.`], ...below },
    { text: texts.comeAnyway },
    rule(width, scale.gap),
  ];
}

function footer(data: TicketPaperData, scale: Scale, texts: TicketTexts): Content {
  const issued = `${data.date}\u00A0\u00A0${data.time}`;
  return {
    fontSize: scale.small,
    stack: [
      { text: issued, fontSize: scale.text, bold: true },
      texts.noName,
      ...(data.centreName === '' ? [] : [data.centreName]),
    ],
  };
}
