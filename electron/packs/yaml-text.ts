/** The content's YAML reader, with the lines for its findings. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { ReadYaml, YamlPath } from '#shared/packs/read/read-yaml.ts';

/** No aliases: a few lines of them could stand for gigabytes. Content needs none. */
const MAX_ALIASES = 0;

export const readYaml: ReadYaml = (text) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        text: error.message.split('\n')[0] ?? '',
      })),
    };
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
