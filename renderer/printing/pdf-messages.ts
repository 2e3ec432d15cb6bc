/** What the page and its PDF worker say to each other. Both ends are ours and built together. */
import type { PaperDocument, PaperDrafts } from './paper-document.ts';

export type PdfOrder = { readonly id: number } & ({ readonly document: PaperDocument } | { readonly drafts: PaperDrafts });

export type PdfAnswer =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number }
  /** The error's class only: its message could hold what a person typed. */
  | { readonly id: number; readonly failed: string };
