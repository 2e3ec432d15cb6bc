/** One topic: is it plain, does it blame nobody? */
import { measure, sentencesOf, wordsOf, type Reading } from '#shared/reading/measure.ts';
import { sectionNames } from '../topics.ts';
import { plainText } from '../text/rich-text.ts';
import type { Finding } from '../read/finding.ts';
import type { TopicFile } from '../read/parse-topic-file.ts';
import { bannedWords, isUnseen, labels, lowered, markingWords, officialese, UNSEEN } from './wording.ts';

/** U-14 as calibrated in domain §4.2. */
export const READING = { leastFre: 40, mostMean: 8, longestSentence: 14, mostLongWordShare: 0.08 } as const;

/** What stands for a fact when a text is measured: about as long as one. */
const A_FACT = 'сто рублей';

export function checkTopic(topicFile: TopicFile): readonly Finding[] {
  const { file, topic, placed, lineOf } = topicFile;
  const findings: Finding[] = [];
  const find = (line: number, rule: Finding['rule'], text: string): void => void findings.push({ file, line, rule, text });
  if (isUnseen(topic.title)) find(lineOf(['title']), 'form', UNSEEN);
  if (markingWords.test(lowered(topic.title)))
    find(lineOf(['title']), 'marking-word', 'название темы не должно отмечать человека');

  for (const { line, inlines } of Object.values(placed).flat()) {
    const text = plainText(inlines, () => A_FACT);
    for (const [pattern, instead] of bannedWords) {
      const word = pattern.exec(lowered(text))?.[0];
      if (word !== undefined) find(line, 'banned-word', `слово «${word.trim()}» пугает или винит; лучше: ${instead}`);
    }
    const label = labels.exec(lowered(text))?.[0];
    if (label !== undefined) find(line, 'banned-word', `«${label}» — ярлык; пишите «человек, который…»`);
    for (const [pattern, instead] of officialese) {
      const word = pattern.exec(lowered(text))?.[0];
      if (word !== undefined) find(line, 'officialese', `«${word.trim()}» — канцелярит; лучше: ${instead}`);
    }
    for (const sentence of sentencesOf(text)) {
      const { length } = wordsOf(sentence);
      if (length > READING.longestSentence)
        find(line, 'readability', `в предложении ${length} слов, нужно не больше ${READING.longestSentence}: «${sentence}»`);
    }
  }
  const top = lineOf(['title']);
  const { fre, mean, longWords, words } = readingOf(topicFile);
  if (fre < READING.leastFre)
    find(top, 'readability', `тема читается трудно: ${Math.round(fre)}, нужно не меньше ${READING.leastFre}`);
  if (mean > READING.mostMean)
    find(top, 'readability', `в предложении в среднем ${mean.toFixed(1)} слов, нужно не больше ${READING.mostMean}`);
  if (words > 0 && longWords / words > READING.mostLongWordShare)
    find(top, 'readability', `длинных слов (от 5 слогов) ${Math.round((longWords / words) * 100)} %, нужно не больше 8 %`);
  return findings;
}

/** All sections together: lines are sentences, so that a list item without a point ends one. */
export function readingOf({ placed }: Pick<TopicFile, 'placed'>): Reading {
  return measure(
    Object.values(sectionNames)
      .flatMap((name) => placed[name])
      .map(({ inlines }) => plainText(inlines, () => A_FACT))
      .join('\n'),
  );
}
