/** Lines end where a reader would draw breath. A no-break space is written as «_». */
import { expect, test } from 'vitest';
import { unbroken } from '#shared/services/unbroken.ts';

test.each([
  ['Сделайте это в срок, а не с опозданием', 'Сделайте это в_срок, а_не с_опозданием'],
  ['Работа по договору или «в конверт»', 'Работа по_договору или «в_конверт»'],
  ['Поговорить с психологом', 'Поговорить с_психологом'],
  ['Сведения на 10.01.2025. Точно скажет сотрудник.', 'Сведения на_10.01.2025. Точно скажет сотрудник.'],
  ['На учёт: не из-за справки', 'На_учёт: не_из-за_справки'],
  ['кто приехал на время', 'кто приехал на_время'],
  ['№ 4 — через 7 дней', '№_4_— через 7_дней'],
])('«%s»', (text, together) => {
  expect(unbroken(text).replaceAll('\u00A0', '_')).toBe(together);
});

test('a little word leaves a long one alone: together they would not fit where room is narrow', () => {
  expect(unbroken('Помощь по трудоустройству, документы на переосвидетельствование')).not.toContain('\u00A0');
});

test('the end of a word is no little word', () => {
  expect(unbroken('Мы дадим; кино по пути')).toBe('Мы дадим; кино по\u00A0пути');
});
