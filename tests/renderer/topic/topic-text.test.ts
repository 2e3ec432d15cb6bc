/** Where a topic and a route send people: each place once, and that staff will tell the address once. */
import { expect, test } from 'vitest';
import { joinParts } from '#shared/services/fact-lines.ts';
import { topicById } from '#shared/services/topic-lists.ts';
import { placeLines, topicText } from '../../../renderer/topic/topic-text.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const TODAY = '2026-11-23';

function whereOf(id: string, places = shippedContent.places): readonly string[] {
  const topic = topicById(shippedContent, id);
  if (topic === null) throw new Error(`no topic ${id}`);
  return topicText(topic, { ...shippedContent, places }, TODAY).lines.where.map(joinParts);
}

test.each([
  [
    'docs',
    [
      'Позовите сотрудника: мы распечатаем адреса.',
      'Отдел полиции по вопросам миграции. Социальный фонд. МФЦ. Адреса подскажет сотрудник.',
    ],
  ],
  ['contract', ['Соцзащита вашего района.', 'Адрес подскажет сотрудник.']],
  ['probation', ['Уголовно-исполнительная инспекция (УИИ) по месту жизни.', 'Адрес подскажет сотрудник.']],
])('%s: no place and no sentence stands twice', (id, lines) => {
  expect(whereOf(id)).toEqual(lines);
});

test('a place whose address is known has a line of its own', () => {
  const places = shippedContent.places.map((place) =>
    place.id === 'mfc' ? { ...place, address: 'проспект Победы, 396', hours: 'пн–сб 9–20' } : place,
  );
  expect(whereOf('docs', places).slice(1)).toEqual([
    'МФЦ. проспект Победы, 396, пн–сб 9–20.',
    'Отдел полиции по вопросам миграции. Социальный фонд. Адреса подскажет сотрудник.',
  ]);
});

test('a step that names its place is not followed by the name again', () => {
  const mvd = shippedContent.places.find(({ id }) => id === 'mvd');
  if (mvd === undefined) throw new Error('no mvd');
  expect(placeLines(mvd, 'Нет паспорта? Идите в отдел полиции по вопросам миграции.')).toEqual(['Адрес подскажет сотрудник.']);
  expect(placeLines(mvd, 'Оформите регистрацию на новом месте.')).toEqual([
    'Отдел полиции по вопросам миграции.',
    'Адрес подскажет сотрудник.',
  ]);
});
