/** What every document on paper shares: the sheet, the face, the scale of type (look: «Paper»). Plain data: it crosses to the worker. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Paper } from '#shared/printing/printer.ts';

export type PaperDocument = TDocumentDefinitions;

/** The same paper from roomy to tight; a tighter draft never has more pages. */
export interface PaperDrafts {
  readonly drafts: readonly PaperDocument[];
  /** At the foot of each page when there are several: `{page}` and `{count}` stand for the numbers. */
  readonly pageWords: string;
}

/** A PDF that is ready to be printed or shown. */
export interface MadePaper {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

export const PT_PER_MM = 72 / 25.4;
/** A-6e: nothing on paper is smaller. */
export const MIN_TEXT_PT = 10;
export const FACE = 'Golos';

/** Thermal heads print 72 of the 80 mm; A4 keeps margins that every office printer can reach. */
const sheets = {
  'roll-80': { widthMm: 80, sideMm: 4, topMm: 3, bottomMm: 6 },
  a4: { widthMm: 210, sideMm: 25, topMm: 15, bottomMm: 15 },
} as const satisfies Record<Paper, object>;

/** Width that text may take, in points. */
export function contentWidthPt(paper: Paper): number {
  const { widthMm, sideMm } = sheets[paper];
  return (widthMm - 2 * sideMm) * PT_PER_MM;
}

/**
 * @param title goes into the PDF; never personal, print systems show it
 * @param textPt size of running text, at least `MIN_TEXT_PT`
 * @returns a document whose roll is as long as its content, black only: a thermal head dithers every grey
 */
export function paperDocument(paper: Paper, title: string, textPt: number, content: Content[]): PaperDocument {
  const { widthMm, sideMm, topMm, bottomMm } = sheets[paper];
  return {
    pageSize: paper === 'a4' ? 'A4' : { width: widthMm * PT_PER_MM, height: 'auto' },
    pageMargins: [sideMm * PT_PER_MM, topMm * PT_PER_MM, sideMm * PT_PER_MM, bottomMm * PT_PER_MM],
    info: { title, creator: 'Первый шаг', producer: 'Первый шаг' },
    language: 'ru',
    compress: true,
    defaultStyle: { font: FACE, fontSize: Math.max(textPt, MIN_TEXT_PT), lineHeight: 1.2, color: '#000000' },
    content,
  };
}
