/** Something in a content file that must be seen to, told to the administrator in plain Russian. */
export interface Finding {
  /** Path inside the content folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly rule: FindingRule;
  readonly text: string;
}

export type FindingRule =
  /** Not readable as YAML, front matter or our small Markdown. */
  | 'form'
  /** A key, a type or a length that the schema refuses. */
  | 'schema'
  /** A name of something that does not exist. */
  | 'link'
  /** A file that belongs to nothing, or one that is needed and missing. */
  | 'file'
  /** Written and never shown. */
  | 'unused'
  /** Inside a picture or a clip (S-2). */
  | 'media'
  /** U-12. */
  | 'banned-word'
  /** Domain §4.1: words that mark people, on first-level screens and on paper. */
  | 'marking-word'
  | 'officialese'
  /** U-14 as calibrated in domain §4.2. */
  | 'readability';

export function describeFinding({ file, line, text }: Finding): string {
  return `${file}:${line}: ${text}`;
}
