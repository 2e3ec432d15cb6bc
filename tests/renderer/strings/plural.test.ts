import { expect, test } from 'vitest';
import { aboutMinutes, forLong, forMinutes, people, secondsLeft } from '../../../renderer/strings/plural.ts';

test.each([
  [1, '1 человек'],
  [2, '2 человека'],
  [5, '5 человек'],
  [11, '11 человек'],
  [21, '21 человек'],
  [104, '104 человека'],
])('%i → «%s»', (count, said) => {
  expect(people(count).replace('\u00A0', ' ')).toBe(said);
});

test('«около» takes its own case', () => {
  expect(aboutMinutes(15).replace('\u00A0', ' ')).toBe('15 минут');
  expect(aboutMinutes(21).replace('\u00A0', ' ')).toBe('21 минуты');
});

test('what is left agrees with its number', () => {
  expect(secondsLeft(21).replace('\u00A0', ' ')).toBe('Осталась 21 секунда');
  expect(secondsLeft(11).replace('\u00A0', ' ')).toBe('Осталось 11 секунд');
  expect(secondsLeft(2).replace('\u00A0', ' ')).toBe('Осталось 2 секунды');
});

test('«не трогать» takes its own case', () => {
  expect(forMinutes(1).replace('\u00A0', ' ')).toBe('1 минуту');
  expect(forMinutes(5).replace('\u00A0', ' ')).toBe('5 минут');
});

test('a time that staff have set is told as it is, not rounded to minutes', () => {
  expect([60, 70, 90, 120, 150, 101].map((seconds) => forLong(seconds).replace('\u00A0', ' '))).toEqual([
    '1 минуту',
    '70 секунд',
    '90 секунд',
    '2 минуты',
    '150 секунд',
    '101 секунду',
  ]);
});
