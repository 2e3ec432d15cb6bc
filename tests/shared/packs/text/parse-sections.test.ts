import { expect, test } from 'vitest';
import { parseSections } from '#shared/packs/text/parse-sections.ts';
import { plainText } from '#shared/packs/text/rich-text.ts';

const whole = `## Коротко
Совет.
## Кому
Всем.
## Шаги
1. Придите.
2. Скажите,
   что нужно.
3. Возьмите лист.
## Документы
- Паспорт
## Где
Здесь.
## Частая ошибка
«Рано». Нет.`;
const faultsOf = (text: string): string[] =>
  parseSections(text.split('\n'), 10).faults.map(({ line, text: what }) => `${line}: ${what}`);

test('a step may go on in the next line, and the time may be left to staff', () => {
  const { sections, faults } = parseSections(whole.split('\n'), 10);
  expect(faults).toEqual([]);
  expect(sections.steps.map(({ line, inlines }) => [line, plainText(inlines)])).toEqual([
    [15, 'Придите.'],
    [16, 'Скажите, что нужно.'],
    [18, 'Возьмите лист.'],
  ]);
  expect(sections.time).toEqual([]);
});

test('a line under a step that is not set in belongs to no step', () => {
  expect(faultsOf(whole.replace('   что нужно.', 'что нужно.'))).toEqual([
    expect.stringContaining('17: в разделе «Шаги» нужны шаги'),
  ]);
});

test.each([
  ['a heading of another level', whole.replace('## Где', '# Где'), '21: здесь бывают'],
  ['a heading twice', `${whole}\n## Где\nТам.`, 'раздел «Где» стоит дважды'],
  ['text before the first heading', `Привет\n${whole}`, '10: текст до первого заголовка'],
  ['too few steps', whole.replace('3. Возьмите лист.\n', ''), '14: в разделе «Шаги» нужно от 3 до 7, а здесь 2'],
  ['a quotation', whole.replace('Здесь.', '> Здесь.'), '22: здесь бывают только абзацы'],
  ['HTML', whole.replace('Здесь.', '<img src=x>'), '22: HTML не поддерживается'],
])('%s is told with its line', (_name, text, expected) => {
  expect(faultsOf(text).join('\n')).toContain(expected);
});

// A pattern that tries each blank as the end takes minutes for it.
test('a heading with many blanks inside is read as fast as any other', () => {
  const { faults } = parseSections([`## Шаги${' '.repeat(300_000)}и`], 1);
  expect(faults[0]?.text).toMatch(/^нет такого раздела/);
});
