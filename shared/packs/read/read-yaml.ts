/** The YAML reader as the content needs it; `shared/` brings none of its own. */
export type YamlPath = readonly (string | number)[];

export interface YamlText {
  readonly value: unknown;
  /** Line (from 1) of the deepest part of `path` that the text has: a missing key is told at its parent. */
  readonly lineOf: (path: YamlPath) => number;
}

export type ReadYaml = (
  text: string,
) =>
  | { readonly ok: true; readonly yaml: YamlText }
  | { readonly ok: false; readonly faults: readonly { readonly line: number; readonly text: string }[] };
