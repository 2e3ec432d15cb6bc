/** What the page and its PDF worker say to each other. Both ends are ours and built together. */
import type { PaperDocument, PaperDrafts } from '../paper-document.ts';

export type PdfAsked = { readonly document: PaperDocument } | { readonly drafts: PaperDrafts };
export type PdfOrder = { readonly id: number } & PdfAsked;

export interface PdfMade {
  readonly id: number;
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/** `failed` is the error's class only: its message could hold what a person typed. */
export type PdfAnswer = PdfMade | { readonly id: number; readonly failed: string };
