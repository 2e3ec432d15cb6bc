/** The only place that runs pdfmake. Used by the worker in the kiosk and by tests in Node: the same bytes. */
import pdfMake from 'pdfmake/build/pdfmake.js';
import type { Content } from 'pdfmake/interfaces';
import { toBase64 } from '../base64.ts';
import { roomiest } from './fit-pages.ts';
import { FACE, type MadePaper, type PaperDocument, type PaperDrafts } from '../paper-document.ts';

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

type Made = MadePaper & { readonly pdf: Uint8Array<ArrayBuffer> };

/** @returns the roomiest draft with the fewest pages; throws as `makePdf` does */
export function makeFitting({ drafts, pageWords }: PaperDrafts): Promise<Made> {
  return roomiest(drafts.length, async (index): Promise<Made> => {
    const draft = drafts[index];
    if (draft === undefined) throw new Error('no draft');
    let pages = 1;
    const footer: PaperDocument['footer'] = (page, count) => {
      pages = count;
      return count === 1 ? '' : pageNumber(pageWords, page, count, draft);
    };
    const pdf = await makePdf({ ...draft, footer });
    return { pdf, pages };
  });
}

function pageNumber(words: string, page: number, count: number, { pageMargins }: PaperDocument): Content {
  const [left, , right] = Array.isArray(pageMargins) && pageMargins.length === 4 ? pageMargins : [0, 0, 0, 0];
  const text = words.replace('{page}', String(page)).replace('{count}', String(count));
  return { text, alignment: 'right', margin: [left, 0, right, 0] };
}
