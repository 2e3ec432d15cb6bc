/** What a telephone finds in the codes: the very text, letter by letter, and the official address. */
import { describe, expect, test } from 'vitest';
import { joinParts } from '#shared/services/fact-lines.ts';
import { CODE_MOST_BYTES } from '#shared/services/code-text.ts';
import { codePath } from '../../../renderer/codes/code-path.ts';
import { codeTexts, plainText } from '../../../renderer/features/resume/take/plain-text.ts';
import { codeText, topicText } from '../../../renderer/topic/topic-text.ts';
import { readCode } from '../../support/codes/read-code.ts';
import { people } from '../../support/resume/people.ts';
import { shippedContent } from '../../support/shipped-content.ts';

/** Version 20, the largest that a telephone reads off the screen (shared/services/code-text.ts). */
const MOST_MODULES = 97;

describe('a code', () => {
  test.each([
    'https://trudvsem.ru',
    'Паспорт — полиция (отдел по вопросам миграции) или МФЦ.',
    'Металлургический, Тракторозаводский, самозанятость, трудоустройство',
    'ООО «Уралметаллстрой» № 14, ёлка, 2014–2019',
    'Қасымжанова Әсел, 8 (912) 345-12-34',
    '0123456789',
  ])('holds «%s»', (text) => {
    expect(readCode(codePath(text))).toBe(text);
  });

  test('of the greatest length keeps to its size', () => {
    const text = 'Ш'.repeat(CODE_MOST_BYTES / 2);
    const code = codePath(text);
    expect(code.size).toBeLessThanOrEqual(MOST_MODULES);
    expect(readCode(code)).toBe(text);
  });
});

test.each(shippedContent.topics.map((topic) => [topic.title, topic] as const))(
  'the code of «%s» is its official address, or its steps from the first on',
  (_title, topic) => {
    const { lines } = topicText(topic, shippedContent, '2026-11-23');
    const text = readCode(codePath(codeText(topic, lines)));
    if (topic.link !== undefined) expect(text).toBe(topic.link.url);
    else
      expect(text.split('\n').slice(0, 3)).toEqual([
        topic.title,
        ...lines.steps.slice(0, 2).map((step, at) => `${at + 1}. ${joinParts(step)}`),
      ]);
  },
);

test.each(Object.entries(people))('%s: the codes of the résumé are read back as the text', (_name, resume) => {
  for (const text of codeTexts(plainText(resume))) expect(readCode(codePath(text))).toBe(text);
});
