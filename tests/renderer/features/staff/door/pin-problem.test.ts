import { expect, test } from 'vitest';
import { pinProblemText } from '../../../../../renderer/features/staff/door/pin-problem.ts';

test.each([
  [15, 'Подождите 15 секунд и введите код снова.'],
  [120, 'Подождите 120 секунд и введите код снова.'],
  [121, 'Подождите 3 минуты и введите код снова.'],
  // The longest one, after the fourteenth wrong code.
  [7680, 'Подождите 128 минут и введите код снова.'],
])('a wait of %i seconds is told so that somebody can look at the clock', (seconds, said) => {
  expect(pinProblemText({ code: 'pin-wait', seconds }).replaceAll('\u00A0', ' ')).toBe(said);
});
