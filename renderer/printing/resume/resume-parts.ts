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
/** Golos: what a letter takes on the average. */
const LETTER_EM = 0.56;
const BOLD_LETTER_EM = 0.61;
/** A name that is a little too long for its line is set a little smaller; one that is far too long has two lines. */
const LEAST_NAME_PART = 0.8;
const DOT_EM = 0.85;
/** Points; fewer stand better under one another. */
const LEAST_FOR_HALVES = 4;
/** Golos: the base line lies 0.98 em below the top of a line, half a small letter is 0.26 em. */
const SMALL_LETTER_MIDDLE_EM = 0.98 - 0.26;

export function widthOf({ marginMm }: ResumeScale): number {
  return (A4_WIDTH_MM - 2 * marginMm.side) * PT_PER_MM;
}

/** The name of a person, as large as its length allows. */
export function nameSize({ name }: Resume, scale: ResumeScale): number {
  if (name.length > LONG_NAME_LETTERS) return scale.name * 0.7;
  const inOneLine = widthOf(scale) / (name.length * BOLD_LETTER_EM);
  return inOneLine < scale.name * LEAST_NAME_PART ? scale.name : Math.min(scale.name, inOneLine);
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
    margin: [0, 0, 0, scale.text * 0.5],
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

/** Points with a small dot: below a job; or as a section of their own, in two columns where every point keeps to one line. */
export function points(items: readonly string[], scale: ResumeScale, mark: string, width: number, isSection = false): Content {
  const gap = scale.text * 1.5;
  const half = (width - gap) / 2;
  const room = (half - scale.text * DOT_EM) / (scale.text * LETTER_EM);
  const columns = isSection && items.length >= LEAST_FOR_HALVES && items.every(({ length }) => length <= room) ? 2 : 1;
  const listWidth = columns === 1 ? width : half;
  const list = (some: readonly string[]): ContentStack => ({
    stack: some.map((item, index): Content => ({
      ...sideBySide({ canvas: [dot(scale, mark)] }, scale.text * DOT_EM, { text: unbroken(item) }, listWidth),
      margin: [0, isSection && index === 0 ? 0 : scale.pointGap, 0, 0],
    })),
  });
  if (columns === 1) return list(items);
  const middle = Math.ceil(items.length / 2);
  return sideBySide(list(items.slice(0, middle)), listWidth, list(items.slice(middle)), width, gap);
}

function dot(scale: ResumeScale, color: string) {
  const radius = scale.text * 0.15;
  const y = scale.text * SMALL_LETTER_MIDDLE_EM;
  return { type: 'ellipse', x: radius + 0.5, y, r1: radius, r2: radius, color } as const;
}

/** A dash never starts a line; «№ 4», «5 лет», «ООО «Урал»» are never torn apart; no short word stands alone in the last line. */
export function unbroken(text: string): string {
  return text
    .replaceAll(/ ([—–])/g, '\u00A0$1')
    .replaceAll('№ ', '№\u00A0')
    .replaceAll(' «', '\u00A0«')
    .replaceAll(/(\d) (?=\S)/g, '$1\u00A0')
    .replace(/(?<=.{20}) (\S{1,12})$/, '\u00A0$1');
}
