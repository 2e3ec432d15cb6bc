/** Nobody reads a figure as sure that is not. */
import { describe, expect, test } from 'vitest';
import type { Fact, Facts } from '#shared/packs/facts.ts';
import { parseInline } from '#shared/packs/text/parse-inline.ts';
import { datedAsOf, factState, joinParts, lineToday } from '#shared/services/fact-lines.ts';

const fact = (value: string | null, asOf: string | null = '2026-02-01', until: string | null = '2027-01-31'): Fact => ({
  what: 'Сумма',
  value,
  as_of: asOf,
  valid_until: until,
  source: 'S12',
  confirmed_by: null,
});
const facts: Facts = { least: fact('1 863 ₽'), most: fact('15 886 ₽', '2026-03-01', null), empty: fact(null, null, null) };
const words = { ask: 'это подскажет сотрудник.', stale: (day: string) => `Сведения на ${day}. Точно скажет сотрудник.` };
const line = (text: string) => {
  const parsed = parseInline(text);
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed.inlines;
};
const read = (text: string, today: string): string => joinParts(lineToday(line(text), facts, today, words));

describe('a fact', () => {
  test.each([
    ['on its last day is sure', '2027-01-31', 'known'],
    ['on the day after is not', '2027-02-01', 'stale'],
  ])('%s', (_name, today, state) => {
    expect(factState(facts['least'], today).state).toBe(state);
  });

  test('that is empty, or not there, is asked for', () => {
    expect(factState(facts['empty'], '2026-11-23')).toEqual({ state: 'ask' });
    expect(factState(undefined, '2026-11-23')).toEqual({ state: 'ask' });
  });
});

describe('a line', () => {
  const text = '**Сумма:** от {fact:least} до {fact:most}.';
  test('with sure values reads as a sentence', () => {
    expect(read(text, '2026-11-23')).toBe('Сумма: от 1 863 ₽ до 15 886 ₽.');
  });

  test('is one text around its values, so that it breaks as one', () => {
    expect(lineToday(line(text), facts, '2026-11-23', words)).toEqual([
      { text: 'Сумма:', isBold: true },
      { text: ' от 1 863 ₽ до 15 886 ₽.', isBold: false },
    ]);
  });

  test('with a value past its day says of which day it is', () => {
    expect(read(text, '2027-06-01')).toBe('Сумма: от 1 863 ₽ до 15 886 ₽. Сведения на 2026-02-01. Точно скажет сотрудник.');
  });

  test('with one unknown value says none of them', () => {
    expect(read('**Сумма:** от {fact:least} до {fact:empty}.', '2026-11-23')).toBe('Сумма: это подскажет сотрудник.');
  });
});

test('a sheet carries the oldest day of what it says for sure', () => {
  const lines = [line('**А:** {fact:most}'), line('**Б:** {fact:least}'), line('**В:** {fact:empty}')];
  expect(datedAsOf(lines, facts, '2026-11-23')).toBe('2026-02-01');
  expect(datedAsOf(lines, facts, '2027-11-23')).toBe('2026-03-01');
  expect(datedAsOf([line('Просто текст.')], facts, '2026-11-23')).toBeNull();
});
