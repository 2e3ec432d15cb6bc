/** The size of a PDF's first page: the roll is cut where the ticket ends. */

/** 72 points an inch. */
const MM_PER_PT = 25.4 / 72;

/** @returns mm, or null when the page's box cannot be read (it is never compressed in our own PDFs) */
export function pdfPageSizeMm(pdf: Uint8Array): { readonly widthMm: number; readonly heightMm: number } | null {
  const found = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(Buffer.from(pdf).toString('latin1'));
  if (found === null) return null;
  return { widthMm: Number(found[1]) * MM_PER_PT, heightMm: Number(found[2]) * MM_PER_PT };
}
