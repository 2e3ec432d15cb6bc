/** Parts that sheets of advice share: headings, paragraphs, numbered steps. Sizes in points; body ≥ 12. */
import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Paper } from '#shared/printing/printer.ts';
import type { TextPart } from '#shared/services/fact-lines.ts';

export const sheetScales = {
  'roll-80': { text: 12, small: 12, title: 18, head: 13, gap: 6 },
  a4: { text: 13, small: 12, title: 26, head: 15, gap: 9 },
} as const satisfies Record<Paper, object>;
export type SheetScale = (typeof sheetScales)[Paper];

export type PaperLine = readonly TextPart[];

/** A dash never starts a line; «№ 4» and «7 дней» are never torn apart. */
export function unbroken(text: string): string {
  return text
    .replaceAll(' —', '\u00A0—')
    .replaceAll('№ ', '№\u00A0')
    .replaceAll(/(\d) (?=\S)/g, '$1\u00A0');
}

export function paragraph(line: PaperLine, gap: number): ContentText {
  return { text: line.map(({ text, isBold }) => ({ text: unbroken(text), bold: isBold })), margin: [0, 0, 0, gap / 3] };
}

/** A heading with what belongs to it; nothing when there is nothing. */
export function section(title: string, content: readonly Content[], scale: SheetScale): Content[] {
  if (content.length === 0) return [];
  return [{ text: title, bold: true, fontSize: scale.head, margin: [0, scale.gap, 0, scale.gap / 3] }, ...content];
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
