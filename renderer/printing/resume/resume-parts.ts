/** Parts of a résumé that both designs share. Sizes in points. */
import type { Content, ContentCanvas, ContentColumns, ContentStack, ContentText } from 'pdfmake/interfaces';
import type { Resume } from '#shared/resume/resume.ts';
import type { ResumePaperTexts } from '../../strings/resume/paper.ts';
import { PT_PER_MM } from '../paper-document.ts';
import type { ResumeScale } from './scale.ts';

/** No grey below 60 % black (look: «Paper»). */
export const SOFT_INK = '#333333';
const PEN_LINE_PT = 0.8;
const A4_WIDTH_MM = 210;
/** More does not stand in two lines. */
const LONG_NAME_LETTERS = 60;
const DOT_EM = 0.85;
/** Golos: the base line lies 0.98 em below the top of a line, half a small letter is 0.26 em. */
const SMALL_LETTER_MIDDLE_EM = 0.98 - 0.26;

export function widthOf({ marginMm }: ResumeScale): number {
  return (A4_WIDTH_MM - 2 * marginMm.side) * PT_PER_MM;
}

/** The name of a person, as large as its length allows. */
export function nameSize({ name }: Resume, scale: ResumeScale): number {
  return name.length > LONG_NAME_LETTERS ? scale.name * 0.7 : scale.name;
}

/** A line to write on by pen: room above it, its words under it. */
export function penLine(label: string, width: number, scale: ResumeScale): Content {
  return {
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: PEN_LINE_PT }],
        margin: [0, scale.text * 2, 0, scale.text * 0.25],
      },
      { text: label, color: SOFT_INK },
    ],
  };
}

/** Ways to reach the person, a line each way; none told: a line for the telephone, to be written by pen. */
export function contactLines({ contacts }: Resume, scale: ResumeScale, texts: ResumePaperTexts): Content[] {
  const { phone, email, through, place } = contacts;
  const reach = [phone, email].filter((one) => one !== '').join('   ·   ');
  const lines = [reach, through, place].filter((one) => one !== '').map((text): Content => ({ text: unbroken(text) }));
  if (phone !== '' || email !== '' || through !== '') return lines;
  return [...lines, penLine(texts.phoneToWrite, 75 * PT_PER_MM, scale)];
}

/** A job or a school: what in bold, where under it; short: both in one line. */
export function titleLines(title: string, text: string, isShort: boolean): Content[] {
  const bold = { text: unbroken(title), bold: true };
  if (text === '') return [bold];
  return isShort ? [{ text: [bold, `, ${unbroken(text)}`] }] : [bold, { text: unbroken(text) }];
}

export type Part = ContentText | ContentStack | ContentCanvas;

/** Columns of known widths: one that takes the rest would grow with a word that has no end, off the sheet. */
export function sideBySide(left: Part, leftWidth: number, right: Part, width: number, gap = 0): ContentColumns {
  return {
    columns: [
      { ...left, width: leftWidth },
      { ...right, width: width - leftWidth - gap },
    ],
    columnGap: gap,
  };
}

/** Points with a small dot, in one column or two. */
export function points(items: readonly string[], scale: ResumeScale, mark: string, width: number, columns: 1 | 2 = 1): Content {
  const gap = scale.text * 1.5;
  const listWidth = columns === 1 ? width : (width - gap) / 2;
  const list = (some: readonly string[]): ContentStack => ({
    stack: some.map((item): Content => ({
      ...sideBySide({ canvas: [dot(scale, mark)] }, scale.text * DOT_EM, { text: unbroken(item) }, listWidth),
      margin: [0, scale.pointGap, 0, 0],
    })),
  });
  if (columns === 1) return list(items);
  const half = Math.ceil(items.length / 2);
  return sideBySide(list(items.slice(0, half)), listWidth, list(items.slice(half)), width, gap);
}

function dot(scale: ResumeScale, color: string) {
  const radius = scale.text * 0.15;
  const y = scale.text * SMALL_LETTER_MIDDLE_EM;
  return { type: 'ellipse', x: radius + 0.5, y, r1: radius, r2: radius, color } as const;
}

/** Letters of the longest item that still stands in half of a column, at any scale. */
const SHORT_ITEM_LETTERS = 34;

export function columnsFor(items: readonly string[]): 1 | 2 {
  return items.length > 3 && items.every(({ length }) => length <= SHORT_ITEM_LETTERS) ? 2 : 1;
}

/** A dash never starts a line; «№ 4» and «5 лет» are never torn apart. */
export function unbroken(text: string): string {
  return text
    .replaceAll(/ ([—–])/g, '\u00A0$1')
    .replaceAll('№ ', '№\u00A0')
    .replaceAll(/(\d) (?=\S)/g, '$1\u00A0');
}
