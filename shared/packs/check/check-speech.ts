/** What is read aloud is heard by the whole hall: no topic that marks the one who listens gets a clip. */
import type { Content } from '../content.ts';
import type { Finding } from '../read/finding.ts';
import type { TopicFile } from '../read/parse-topic-file.ts';
import { plainText } from '../text/rich-text.ts';
import { lowered, markingWords } from './wording.ts';

export function checkSpeech({ speech }: Content, topicFiles: readonly TopicFile[]): readonly Finding[] {
  return topicFiles.flatMap(({ topic, placed }): Finding[] => {
    const file = speech[topic.id];
    const lines = Object.values(placed).flat();
    const marking = lines.flatMap(({ inlines }) => markingWords.exec(lowered(plainText(inlines)))?.[0] ?? [])[0];
    if (file === undefined || marking === undefined) return [];
    const text = `запись слышит весь зал, а в теме есть «${marking}…»: это отметит человека; уберите запись`;
    return [{ file, line: 1, rule: 'marking-word', text }];
  });
}

/** Topics that could have a picture or a voice and have none: not a fault, only good to know. */
export function topicsWithoutMedia({ topics, speech }: Content): {
  readonly image: readonly string[];
  readonly speech: readonly string[];
} {
  const idsOf = (lacks: (topic: Content['topics'][number]) => boolean): string[] => topics.filter(lacks).map(({ id }) => id);
  return { image: idsOf(({ image }) => image === undefined), speech: idsOf(({ id }) => speech[id] === undefined) };
}
