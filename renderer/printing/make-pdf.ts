/** The only place that runs pdfmake. Used by the worker in the kiosk and by tests in Node: the same bytes. */
import pdfMake from 'pdfmake/build/pdfmake.js';
import { toBase64 } from './base64.ts';
import { FACE, type PaperDocument } from './paper-document.ts';

export interface Faces {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Loads the faces into pdfmake's own file system; only the glyphs a document uses end up in its PDF. */
export function useFaces({ regular, bold }: Faces): void {
  pdfMake.addVirtualFileSystem({ 'regular.ttf': toBase64(regular), 'bold.ttf': toBase64(bold) });
  pdfMake.addFonts({ [FACE]: { normal: 'regular.ttf', bold: 'bold.ttf' } });
}

/** @returns the PDF's bytes; throws when the definition is wrong or no face was loaded */
export async function makePdf(document: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await pdfMake.createPdf(document).getBuffer());
}
