/** S-2: a text of a pack can be bold or name a fact; whatever else it could mean is refused. */
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInline } from '#shared/packs/text/parse-inline.ts';
import { plainText } from '#shared/packs/text/rich-text.ts';

test('bold and facts are told apart from text', () => {
  expect(parseInline('**Сумма:** от {fact:benefit.min} в месяц.')).toEqual({
    inlines: [
      { kind: 'bold', text: 'Сумма:' },
      { kind: 'text', text: ' от ' },
      { kind: 'fact', id: 'benefit.min' },
      { kind: 'text', text: ' в месяц.' },
    ],
  });
});

describe('is refused', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['Нажмите <b>сюда</b>'],
    ['<!-- тайна -->'],
    ['[сюда](страница)'],
    ['[сюда][1]'],
    ['![фото](pic.png)'],
    ['Смотрите https://example.org'],
    ['Смотрите www.example.org'],
    ['javascript:alert(1)'],
    ['Пять &lt; шесть'],
    ['`код`'],
    ['| таблица |'],
    ['__жирный__'],
    ['*курсив*'],
    ['{fact:Ошибка}'],
    ['{{mustache}}'],
    ['Паспорт\u202E тропсап'],
    ['нулевая\u200Bширина'],
  ])('%s', (text) => {
    expect(parseInline(text)).toHaveProperty('fault');
  });
});

// A pattern that begins anew at each bracket takes minutes for it.
test('a line of brackets is read as fast as any other', () => {
  expect(parseInline('['.repeat(300_000))).toHaveProperty('inlines');
});

test('what is taken is all there again as plain text, without any markup', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const parsed = parseInline(text);
      if ('fault' in parsed) return;
      const plain = plainText(parsed.inlines, (id) => `{fact:${id}}`);
      expect(plain).toBe(text.replaceAll(/\*\*([^*]+)\*\*/g, '$1'));
      expect(plain).not.toMatch(/<[a-z/!?]/i);
    }),
  );
});
