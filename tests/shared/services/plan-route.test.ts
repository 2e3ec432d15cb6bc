import { assert, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { entryOfRoute, MOST_STEPS, planRoute } from '#shared/services/plan-route.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const needs = Object.keys(shippedContent.route?.answers ?? {});

test('two needs take turns, the most urgent of each first', () => {
  const { steps } = planRoute(shippedContent, ['housing', 'work']);
  expect(steps.map(({ text }) => text)).toEqual([
    'Негде жить? Позовите сотрудника. Он даст адреса помощи.',
    'Скажите сотруднику: «Ищу работу».',
    'Оформите регистрацию на новом месте.',
    'Составьте резюме. Поможем здесь.',
    'Подготовьтесь к встрече с работодателем.',
  ]);
});

test('whatever is chosen: one page of steps, each need heard, no paper twice', () => {
  assert(
    property(subarray(needs, { minLength: 1, maxLength: 2 }), (chosen) => {
      const { steps, papers } = planRoute(shippedContent, chosen);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
      for (const answer of chosen) {
        const first = shippedContent.route?.answers[answer]?.steps[0];
        expect(steps.map(({ text }) => text)).toContain(first?.text);
      }
      expect(new Set(papers).size).toBe(papers.length);
    }),
  );
});

test('nothing chosen, nothing planned', () => {
  expect(planRoute(shippedContent, [])).toEqual({ steps: [], papers: [] });
});

test.each([
  [['work'], 'work'],
  [['health'], 'work'],
  [['health', 'work'], 'work'],
  [['money'], 'benefit'],
  [['documents', 'housing'], 'support'],
  // Two desks: the one that hears of both needs.
  [['housing', 'work'], 'support'],
  [['money', 'work'], 'support'],
  [[], 'support'],
])('%j: the ticket is for the desk that the steps speak of', (chosen, entry) => {
  expect(entryOfRoute(shippedContent, chosen)).toBe(entry);
});
