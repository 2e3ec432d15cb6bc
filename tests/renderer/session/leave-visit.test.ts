/** Leaving asks first where answers would go that nobody has in hand (U-25). */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { emptyDraft } from '#shared/resume/draft.ts';
import type { EndReason } from '#shared/session/session.ts';
import { leaveVisit } from '../../../renderer/session/leave-visit.ts';
import { newVisit } from '../../../renderer/session/visit.ts';

function leave(name: string) {
  const visit = signal(newVisit('a'));
  visit.value.resume.value = { ...emptyDraft, name };
  const ends: EndReason[] = [];
  leaveVisit({ visit, endVisit: (how) => void ends.push(how) }, 'finished');
  return { ends, asked: visit.value.endAsked.value };
}

test('who loses nothing leaves at once', () => {
  expect(leave('')).toEqual({ ends: ['finished'], asked: null });
});

test('who would lose answers is asked, and leaves as they wanted to when they say so', () => {
  expect(leave('Иван')).toEqual({ ends: [], asked: 'finished' });
});
