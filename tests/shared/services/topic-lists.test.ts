import { expect, test } from 'vitest';
import { codePath } from '../../../renderer/codes/code-path.ts';
import { CODE_MOST_BYTES, fitCode, utf8Bytes } from '#shared/services/code-text.ts';
import { needsWithTopics, topicsOf, visibleTopics } from '#shared/services/topic-lists.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const none: ReadonlySet<string> = new Set();

test('every topic is reached from a need, and «Спросить сотрудника» needs none', () => {
  const needs = needsWithTopics(shippedContent, none);
  expect(needs.map(({ id }) => id)).toEqual(['work', 'benefit', 'training', 'resume', 'support']);
  const reached = new Set(needs.flatMap(({ id }) => topicsOf(shippedContent, id, none).map((topic) => topic.id)));
  expect([...reached].toSorted()).toEqual(
    visibleTopics(shippedContent, none)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('a topic about something this kiosk cannot do is not shown', () => {
  const withResume = visibleTopics(shippedContent, new Set(['resume'])).length;
  expect(visibleTopics(shippedContent, none).map(({ id }) => id)).not.toContain('resume');
  expect(withResume).toBe(18);
});

test('topics stand in the order the content gives', () => {
  expect(topicsOf(shippedContent, 'support', none).map(({ id }) => id)).toEqual([
    'first-steps',
    'docs',
    'psych',
    'contract',
    'probation',
    'rights',
  ]);
});

test('an icon tells one topic from another, and is the same where the topic is chosen for a ticket', () => {
  const { topics, menu } = shippedContent;
  const iconOf = new Map(topics.map(({ id, icon }) => [id, icon]));
  expect(new Set(iconOf.values()).size).toBe(topics.length);
  const choices = menu.flatMap((entry) => entry.choices).filter(({ topic }) => topic !== undefined);
  expect(choices.length).toBeGreaterThan(10);
  expect(choices.filter(({ topic, icon }) => icon !== iconOf.get(topic ?? '')).map(({ id }) => id)).toEqual([]);
});

test('a code keeps whole lines and stays readable for a phone', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `${index + 1}. Шаг — придите «сюда».`);
  const text = fitCode(lines);
  expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
  expect(utf8Bytes(text)).toBeLessThanOrEqual(CODE_MOST_BYTES);
  expect(utf8Bytes(`${text}\n${lines[text.split('\n').length]}`)).toBeGreaterThan(CODE_MOST_BYTES);
  // The card of a long code has room for whole pixels up to this (renderer/ui/code/code.css).
  expect(codePath('Ш'.repeat(CODE_MOST_BYTES / 2)).size).toBeLessThanOrEqual(97);
});
