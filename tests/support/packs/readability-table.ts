/** The table of docs/readability.ru.md: every topic with the figures that the gate looks at. */
import type { TopicFile } from '#shared/packs/read/parse-topic-file.ts';
import { READING, readingOf } from '#shared/packs/check/check-topic.ts';

export function readabilityTable(topicFiles: readonly TopicFile[]): string {
  const rows = topicFiles.map((topicFile) => {
    const { words, mean, longest, fre, longWords } = readingOf(topicFile);
    const share = `${Math.round((longWords / words) * 100)} %`;
    return [topicFile.topic.title, words, mean.toFixed(1), longest, Math.round(fre), share];
  });
  return [
    '# Насколько просты тексты',
    '',
    'Проверяет `npm run pack -- check`. Формула Оборневой: 206,835 − 1,3 · слов в предложении − 60,1 · слогов в слове.',
    `Порог: индекс не меньше ${READING.leastFre}, в среднем не больше ${READING.mostMean} слов в предложении, в самом длинном не больше ` +
      `${READING.longestSentence}, слов от пяти слогов не больше ${READING.mostLongWordShare * 100} %.`,
    'Для сравнения: учебник 3–4 класса — 50–65, законы — ниже нуля.',
    '',
    ...aligned([['Тема', 'Слов', 'В среднем', 'Самое длинное', 'Индекс', 'Длинных слов'], ...rows.map((row) => row.map(String))]),
    '',
  ].join('\n');
}

/** Padded as the formatter does, so that the file is the same before and after it. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
