/** A fact that no topic shows is filled in and confirmed in vain. */
import type { Content } from '../content.ts';
import type { Finding } from '../read/finding.ts';
import type { TopicFile } from '../read/parse-topic-file.ts';

export const FACTS_FILE = 'facts.yaml';

/** @param text of facts.yaml, to find the lines again */
export function checkFacts({ facts }: Content, topicFiles: readonly TopicFile[], text: string): readonly Finding[] {
  const inlines = topicFiles.flatMap(({ placed }) =>
    Object.values(placed).flatMap((lines) => lines.flatMap((line) => line.inlines)),
  );
  const shown = new Set(inlines.flatMap((inline) => (inline.kind === 'fact' ? [inline.id] : [])));
  return Object.keys(facts)
    .filter((id) => !shown.has(id))
    .map((id) => ({
      file: FACTS_FILE,
      line: text.split('\n').findIndex((line) => line.trimStart().startsWith(`${id}:`)) + 1,
      rule: 'unused',
      text: `факт нигде не показан: «${id}»; поставьте {fact:${id}} в тему или уберите его`,
    }));
}
