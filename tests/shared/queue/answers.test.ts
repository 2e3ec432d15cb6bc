/** What the answers before a ticket lead to (domain §7.2). */
import { expect, test } from 'vitest';
import { offeredTopic, staffLines } from '#shared/queue/answers.ts';
import { shippedContent } from '../../support/shipped-content.ts';

test('staff read what the answers ask of them, in the order of the questions', () => {
  const answers = { need: ['housing', 'talk'], passport: ['lost'], 'first-visit': ['yes-first'], gosuslugi: ['no-account'] };
  expect(staffLines(shippedContent, answers)).toEqual([
    'впервые',
    'без паспорта',
    'нужна помощь с компьютером',
    'нужнее всего: жильё',
    'нужнее всего: поговорить',
  ]);
});

test('nothing is said of answers that ask nothing of staff, or of skipped questions', () => {
  expect(staffLines(shippedContent, { 'first-visit': ['been-before'], passport: ['with-me'], gosuslugi: ['works'] })).toEqual([]);
  expect(staffLines(shippedContent, {})).toEqual([]);
});

test('questions and answers that a newer pack no longer knows are left out', () => {
  const answers = { 'first-visit': ['yes-first', 'gone'], former: ['yes'] };
  expect(staffLines(shippedContent, answers)).toEqual(['впервые']);
  expect(staffLines({ ...shippedContent, questions: [] }, answers)).toEqual([]);
  expect(offeredTopic({ ...shippedContent, questions: [] }, { passport: ['lost'] })).toBeNull();
});

test('who has lost the passport is offered the topic about documents, nobody else', () => {
  expect(offeredTopic(shippedContent, { passport: ['lost'] })).toBe('docs');
  expect(offeredTopic(shippedContent, { passport: ['at-home'], need: ['documents'] })).toBeNull();
});
