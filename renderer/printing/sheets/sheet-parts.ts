/** Parts that sheets of advice share: headings, paragraphs, numbered steps. Sizes in points; body ≥ 12. */
import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Paper } from '#shared/printing/printer.ts';
import type { TextPart } from '#shared/services/fact-lines.ts';
import { unbroken } from '#shared/services/unbroken.ts';

const scales = {
  roll: { text: 12, small: 12, title: 18, head: 13, gap: 6 },
  full: { text: 12, small: 12, title: 24, head: 13.5, gap: 7 },
  /** A short text is set larger: the page is there anyway. */
  roomy: { text: 14, small: 12, title: 28, head: 16, gap: 10 },
} as const;
export type SheetScale = (typeof scales)[keyof typeof scales];

/** Lines of the larger size that fit a page of A4 beside headings and footer, with reserve; so many letters each. */
const ROOMY_LINES = 15;
const LETTERS_A_LINE = 60;

/** @param lines every paragraph, step and paper of the sheet as plain text */
export function sheetScale(paper: Paper, lines: readonly string[]): SheetScale {
  if (paper === 'roll-80') return scales.roll;
  const count = lines.reduce((sum, { length }) => sum + Math.ceil(length / LETTERS_A_LINE), 0);
  return count <= ROOMY_LINES ? scales.roomy : scales.full;
}

export type PaperLine = readonly TextPart[];

/** A title leaves no short word alone on its last line. */
export function sheetTitle(title: string, scale: SheetScale): ContentText {
  const text = unbroken(title).replace(/(?<=.{20}) (\S{1,12})$/, '\u00A0$1');
  return { text, bold: true, fontSize: scale.title, lineHeight: 1.1, margin: [0, 0, 0, scale.gap / 2] };
}

export function paragraph(line: PaperLine, gap: number): ContentText {
  return { text: line.map(({ text, isBold }) => ({ text: unbroken(text), bold: isBold })), margin: [0, 0, 0, gap / 3] };
}

/** A heading with what belongs to it; nothing when there is nothing. */
export function section(title: string, content: readonly Content[], scale: SheetScale): Content[] {
  if (content.length === 0) return [];
  return [{ text: title, bold: true, fontSize: scale.head, margin: [0, scale.gap, 0, scale.gap / 3] }, ...content];
}

/** A short section that begins with its own name: it takes no line for a heading. */
export function runIn(title: string, lines: readonly PaperLine[], scale: SheetScale): Content[] {
  const [first = [], ...others] = lines;
  if (lines.length === 0) return [];
  return [
    { ...paragraph([{ text: `${title}. `, isBold: true }, ...first], scale.gap), margin: [0, scale.gap, 0, scale.gap / 3] },
    ...others.map((line) => paragraph(line, scale.gap)),
  ];
}

/** The number stands alone at the left, so that the eye finds its step again. */
export function numbered(steps: readonly Content[], scale: SheetScale): Content[] {
  return steps.map((step, index) => ({
    columns: [
      { width: scale.text * 1.9, text: `${index + 1}.`, bold: true },
      { width: '*', stack: [step] },
    ],
    margin: [0, 0, 0, scale.gap / 4],
  }));
}
