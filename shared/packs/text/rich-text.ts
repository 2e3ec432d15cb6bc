/** The only text content may hold: no HTML, no links, no pictures. Rendered as nodes, never as markup (S-2). */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  /** `{fact:benefit.min}` */
  | { readonly kind: 'fact'; readonly id: string };

/** A paragraph or one item of a list. */
export type RichLine = readonly Inline[];

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly PlacedLine[] }
  | { readonly kind: 'list'; readonly lines: readonly PlacedLine[] }
  | { readonly kind: 'steps'; readonly lines: readonly PlacedLine[] };

/** A line and where it begins in its file, from 1. */
export interface PlacedLine {
  readonly line: number;
  readonly inlines: RichLine;
}

/** What is wrong with a text, in words for the administrator. */
export interface TextFault {
  readonly line: number;
  readonly text: string;
}

/** As it is read aloud; `fact` says what stands for a fact. */
export function plainText(inlines: RichLine, fact: (id: string) => string = () => ''): string {
  return inlines.map((inline) => (inline.kind === 'fact' ? fact(inline.id) : inline.text)).join('');
}
