/** Paragraphs, lists and numbered lists; a fixed small subset of Markdown. */
import { parseInline } from './parse-inline.ts';
import type { Block, PlacedLine, TextFault } from './rich-text.ts';

interface Raw {
  readonly kind: Block['kind'];
  readonly line: number;
  text: string;
}

/**
 * @param text lines of one section
 * @param firstLine number of its first line in the file
 */
export function parseBlocks(text: readonly string[], firstLine: number): { blocks: Block[]; faults: TextFault[] } {
  const faults: TextFault[] = [];
  const raws: Raw[] = [];
  let isOpen = false;
  for (const [index, whole] of text.entries()) {
    const line = firstLine + index;
    const item = itemOf(whole);
    if (whole.trim() === '') isOpen = false;
    else if (item !== null) {
      raws.push({ ...item, line });
      isOpen = true;
    } else if (/^\s*(#|>|---|\+ |\* )/.test(whole))
      faults.push({ line, text: 'здесь бывают только абзацы, «- список» и «1. шаги»' });
    else if (/^ {4}|\t/.test(whole)) faults.push({ line, text: 'слишком большой отступ' });
    else {
      const last = raws.at(-1);
      const goesOn = isOpen && last !== undefined && (last.kind === 'paragraph' || whole.startsWith(' '));
      if (goesOn) last.text += ` ${whole.trim()}`;
      else raws.push({ kind: 'paragraph', line, text: whole.trim() });
      isOpen = true;
    }
  }
  return { blocks: joined(raws, faults), faults };
}

function itemOf(line: string): { kind: 'list' | 'steps'; text: string } | null {
  const bullet = /^- +(\S.*)$/.exec(line)?.[1];
  if (bullet !== undefined) return { kind: 'list', text: bullet.trim() };
  const step = /^\d{1,2}[.)] +(\S.*)$/.exec(line)?.[1];
  return step === undefined ? null : { kind: 'steps', text: step.trim() };
}

/** Items of one list stand together; each paragraph stands alone. */
function joined(raws: readonly Raw[], faults: TextFault[]): Block[] {
  const blocks: { kind: Block['kind']; lines: PlacedLine[] }[] = [];
  for (const { kind, line, text } of raws) {
    const parsed = parseInline(text);
    if ('fault' in parsed) {
      faults.push({ line, text: parsed.fault });
      continue;
    }
    const last = blocks.at(-1);
    if (last !== undefined && last.kind === kind && kind !== 'paragraph') last.lines.push({ line, inlines: parsed.inlines });
    else blocks.push({ kind, lines: [{ line, inlines: parsed.inlines }] });
  }
  return blocks;
}
