import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { checkInSchema } from '#shared/packs/check-in.ts';

const shipped = await readFile('assets/content/check-in.yaml', 'utf8');
/** The shipped file with one text replaced. */
const changed = (from: string | RegExp, to: string): unknown => {
  const text = shipped.replace(from, to);
  if (text === shipped) throw new Error(`nothing to replace: ${from}`);
  return parse(text);
};
const problems = (content: unknown): string => {
  const parsed = checkInSchema.safeParse(content);
  return parsed.success ? '' : JSON.stringify(parsed.error.issues);
};

describe('a content file is refused', () => {
  test.each([
    ['with a link to a question that is not there', changed('triage: [first-visit]', 'triage: [second-visit]'), 'second-visit'],
    ['with a link to a paper that is not there', changed('needed: [passport]', 'needed: [pasport]'), 'pasport'],
    ['with one letter on two buttons', changed('letter: Б', 'letter: А'), '«А» стоит дважды'],
    ['with a Latin letter that only looks right', changed('letter: А', 'letter: A'), 'letter'],
    ['with a misspelt key', changed('hint: Вакансии', 'hnit: Вакансии'), 'hnit'],
    [
      'with a button longer than 24 characters',
      changed('title: Ищу работу', 'title: Ищу работу или подработку сегодня'),
      'title',
    ],
    [
      'with four questions on one way',
      changed('triage: [first-visit, passport, need]', 'triage: [first-visit, passport, need, gosuslugi]'),
      'triage',
    ],
    [
      'with a word to staff that fills more than a line',
      changed('staff: впервые', 'staff: впервые здесь и поэтому нужно больше времени'),
      'staff',
    ],
    ['of a format that this version does not know', changed('format: 1', 'format: 2'), 'format'],
  ])('%s', (_why, content, named) => {
    expect(problems(content)).toContain(named);
  });
});

test('the shipped file is accepted', () => {
  expect(problems(parse(shipped))).toBe('');
});
