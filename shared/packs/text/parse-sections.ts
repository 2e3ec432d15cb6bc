/** The body of a topic: seven headings, each once, each with the form that the screen and the paper give it. */
import { sectionNames, type SectionName } from '../topics.ts';
import { parseBlocks } from './parse-blocks.ts';
import type { Block, PlacedLine, TextFault } from './rich-text.ts';

export type PlacedSections = { readonly [N in SectionName]: readonly PlacedLine[] };

const STEPS = { least: 3, most: 7 };

/** Which blocks a section takes. `time` may be left out: then staff are asked. */
const forms: Record<SectionName, { readonly kind: Block['kind']; readonly least: number; readonly most: number }> = {
  brief: { kind: 'paragraph', least: 1, most: 1 },
  who: { kind: 'paragraph', least: 1, most: 3 },
  steps: { kind: 'steps', ...STEPS },
  papers: { kind: 'list', least: 1, most: 8 },
  where: { kind: 'paragraph', least: 1, most: 4 },
  time: { kind: 'paragraph', least: 0, most: 3 },
  mistake: { kind: 'paragraph', least: 1, most: 2 },
};
const formNames = { paragraph: 'абзацы', list: 'список «- …»', steps: 'шаги «1. …»' };

/** @param firstLine number of the first line of `body` in its file */
export function parseSections(
  body: readonly string[],
  firstLine: number,
): { readonly sections: PlacedSections; readonly faults: readonly TextFault[] } {
  const faults: TextFault[] = [];
  const found = new Map<SectionName, readonly PlacedLine[]>();
  for (const part of partsOf(body, firstLine)) {
    const name = Object.entries(sectionNames).find(([title]) => title === part.title)?.[1];
    if (name === undefined) {
      faults.push({
        line: part.line,
        text: part.title === null ? 'текст до первого заголовка' : `нет такого раздела: «${part.title}»`,
      });
      continue;
    }
    if (found.has(name)) faults.push({ line: part.line, text: `раздел «${part.title}» стоит дважды` });
    const { blocks, faults: textFaults } = parseBlocks(part.lines, part.line + 1);
    faults.push(...textFaults);
    found.set(name, shaped(name, part, blocks, textFaults.length > 0 ? [] : faults));
  }
  for (const [title, name] of Object.entries(sectionNames))
    if (!found.has(name) && forms[name].least > 0) faults.push({ line: firstLine, text: `нет раздела «${title}»` });
  const lines = (name: SectionName): readonly PlacedLine[] => found.get(name) ?? [];
  return {
    sections: {
      brief: lines('brief'),
      who: lines('who'),
      steps: lines('steps'),
      papers: lines('papers'),
      where: lines('where'),
      time: lines('time'),
      mistake: lines('mistake'),
    },
    faults,
  };
}

interface Part {
  readonly title: string | null;
  readonly line: number;
  readonly lines: string[];
}

function partsOf(body: readonly string[], firstLine: number): Part[] {
  const parts: Part[] = [];
  for (const [index, text] of body.entries()) {
    const title = /^## +(\S.*)$/.exec(text)?.[1]?.trimEnd();
    const last = parts.at(-1);
    if (title !== undefined) parts.push({ title, line: firstLine + index, lines: [] });
    else if (last !== undefined) last.lines.push(text);
    else if (text.trim() !== '') parts.push({ title: null, line: firstLine + index, lines: [] });
  }
  return parts;
}

function shaped(name: SectionName, part: Part, blocks: readonly Block[], faults: TextFault[]): readonly PlacedLine[] {
  const { kind, least, most } = forms[name];
  const stray = blocks.find((block) => block.kind !== kind);
  const lines = blocks.flatMap((block) => block.lines);
  if (stray !== undefined)
    faults.push({ line: stray.lines[0]?.line ?? part.line, text: `в разделе «${part.title}» нужны ${formNames[kind]}` });
  else if (lines.length < least || lines.length > most)
    faults.push({ line: part.line, text: `в разделе «${part.title}» нужно от ${least} до ${most}, а здесь ${lines.length}` });
  return lines;
}
