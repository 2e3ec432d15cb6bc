/** Paper and speech stop the clock (U-24), each until it is done, and never somebody else's. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createHoldTime } from '../../../renderer/session/hold-time.ts';
import { newVisit } from '../../../renderer/session/visit.ts';

function hold() {
  const visit = signal(newVisit('first'));
  const sent: string[] = [];
  const holdTime = createHoldTime({ send: ({ type }) => void sent.push(type) }, visit);
  return { visit, sent, letTimeRun: holdTime() };
}

test('time that is held runs again once, however often it is let run', () => {
  const { sent, letTimeRun } = hold();
  letTimeRun();
  letTimeRun();
  expect(sent).toEqual(['pause', 'resume']);
});

test('what a visit held does not let the time of the next one run', () => {
  const { visit, sent, letTimeRun } = hold();
  visit.value = newVisit('second');
  letTimeRun();
  expect(sent).toEqual(['pause']);
});
