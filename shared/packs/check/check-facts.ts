/** A fact that no topic shows is filled in and confirmed in vain. */
import type { Finding } from '../read/finding.ts';
import { FACTS_FILE, type ParsedContent } from '../read/parse-content.ts';

export function checkFacts({ content, topicFiles, lineIn }: ParsedContent): readonly Finding[] {
  const inlines = topicFiles.flatMap(({ placed }) =>
    Object.values(placed).flatMap((lines) => lines.flatMap((line) => line.inlines)),
  );
  const shown = new Set(inlines.flatMap((inline) => (inline.kind === 'fact' ? [inline.id] : [])));
  return Object.keys(content.facts)
    .filter((id) => !shown.has(id))
    .map((id) => ({
      file: FACTS_FILE,
      line: lineIn(FACTS_FILE, ['facts', id]),
      rule: 'unused',
      text: `факт нигде не показан: «${id}»; поставьте {fact:${id}} в тему или уберите его`,
    }));
}
