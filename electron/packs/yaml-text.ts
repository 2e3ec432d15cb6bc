/** The content's YAML reader, with the lines for its findings. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import type { ReadYaml, YamlPath } from '#shared/packs/read/read-yaml.ts';

/** No aliases: a few lines of them could stand for gigabytes. Content needs none. */
const MAX_ALIASES = 0;

const UNREADABLE = 'эту запись не понять; сравните её с соседними строками';
const COLON_OR_INDENT = 'сбит отступ, или в тексте есть двоеточие: такой текст берут в кавычки';

/** The library speaks English; what an administrator is likely to do has words of its own. */
const faultTexts: Partial<Record<YAMLParseError['code'], string>> = {
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
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    // What comes behind the first one mostly follows from it.
    const [{ code, pos }] = document.errors as [YAMLParseError];
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
  return { ok: true, yaml: { value, lineOf: (path) => lineIn(document, path, lines) } };
};

/** Of the key where there is one: a value of several lines begins below it. */
function lineIn(document: Document, path: YamlPath, lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const start = startOf(keyAt(document, path.slice(0, depth))) ?? startOf(document.getIn(path.slice(0, depth), true));
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function keyAt(document: Document, path: YamlPath): unknown {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
