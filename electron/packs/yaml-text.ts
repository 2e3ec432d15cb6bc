/** The content's YAML reader, with the lines for its findings. */
import {
  Composer,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  visit,
  type CST,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { ReadYaml, YamlPath } from '#shared/packs/read/read-yaml.ts';

/** No aliases: a few lines of them could stand for gigabytes. Content needs none. */
const MAX_ALIASES = 0;

/** Content needs about ten. The library goes down each level by a call, and thousands of them end the whole program, not only the call. */
const MAX_DEPTH = 100;
const TOO_DEEP = 'слишком много вложенных скобок или отступов';

const UNREADABLE = 'эту запись не понять; сравните её с соседними строками';
const COLON_OR_INDENT = 'сбит отступ, или в тексте есть двоеточие: такой текст берут в кавычки';

/** The library speaks English; what an administrator is likely to do has words of its own. */
const faultTexts: Readonly<Partial<Record<string, string>>> = {
  TAB_AS_INDENT: 'отступ сделан табуляцией; нужны пробелы',
  MISSING_CHAR: 'не закрыта кавычка или скобка, или нет двоеточия',
  BLOCK_AS_IMPLICIT_KEY: COLON_OR_INDENT,
  MULTILINE_IMPLICIT_KEY: COLON_OR_INDENT,
  BAD_INDENT: 'сбит отступ, или не закрыта скобка',
  DUPLICATE_KEY: 'одно имя стоит дважды',
  BAD_SCALAR_START: 'текст с такого знака не начинают; возьмите его в кавычки',
  UNEXPECTED_TOKEN: 'лишний знак, или текст не взят в кавычки',
};

export const readYaml: ReadYaml = (text) => {
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  if (tokens === null) return { ok: false, faults: [{ line: 1, text: TOO_DEEP }] };
  // The library's own look for names that stand twice takes seconds for a few thousand of them.
  const [document, second] = new Composer({ lineCounter: lines, uniqueKeys: false }).compose(tokens, true, text.length);
  if (document === undefined) throw new Error('the library gives one document of any text');
  const fault =
    document.errors[0] ??
    (second === undefined ? undefined : { code: 'MULTIPLE_DOCS', pos: second.range }) ??
    repeatedKey(document);
  if (fault !== undefined) {
    // What comes behind the first one mostly follows from it.
    const { code, pos } = fault;
    return { ok: false, faults: [{ line: lines.linePos(pos[0]).line, text: faultTexts[code] ?? UNREADABLE }] };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    // The library throws a ReferenceError when there are more aliases than allowed; anything else is a bug.
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, faults: [{ line: 1, text: 'ссылки & и * не поддерживаются' }] };
  }
  return { ok: true, yaml: { value, lineOf: lineFinder(document, lines) } };
};

/** @returns the first name that stands a second time in its map */
function repeatedKey(document: Document): { readonly code: 'DUPLICATE_KEY'; readonly pos: readonly [number] } | undefined {
  let found: number | undefined;
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name)) found = Math.min(found ?? Number.POSITIVE_INFINITY, startOf(key) ?? 0);
        seen.add(name);
      }
    },
  });
  return found === undefined ? undefined : { code: 'DUPLICATE_KEY', pos: [found] };
}

/** @returns null: nested deeper than content ever is; nothing has gone down into it yet */
function tokensOf(text: string, lines: LineCounter): readonly CST.Token[] | null {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) return null;
  }
  return [...tokens, ...parser.end()];
}

/** A line is that of the key where there is one: a value of several lines begins below it. */
function lineFinder(document: Document, lines: LineCounter): (path: YamlPath) => number {
  // Looked up, not searched for: a text of thousands of names may have a fault in each.
  const known = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairIn = (map: YAMLMap, name: YamlPath[number]): Pair | undefined => {
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
    known.set(map, pairs);
    return pairs.get(name);
  };
  return (path) => {
    let node: unknown = document.contents;
    let start: number | undefined;
    for (const step of path) {
      const pair = isMap(node) ? pairIn(node, step) : undefined;
      node = isSeq(node) ? node.items[Number(step)] : pair?.value;
      start = startOf(pair?.key) ?? startOf(node) ?? start;
    }
    return start === undefined ? 1 : lines.linePos(start).line;
  };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
