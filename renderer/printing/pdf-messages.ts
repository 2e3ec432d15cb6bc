/** What the page and its PDF worker say to each other. Both ends are ours and built together. */
import type { PaperDocument } from './paper-document.ts';

export interface PdfOrder {
  readonly id: number;
  readonly document: PaperDocument;
}

export type PdfAnswer =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> }
  /** The error's class only: its message could hold what a person typed. */
  | { readonly id: number; readonly failed: string };
