/** A job that was taken away is gone, also for who goes back over its questions. */
import { act, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { emptyDraft, emptyJob, emptySchool } from '#shared/resume/draft.ts';
import type { Ask } from '#shared/resume/flow.ts';
import { presses, stopsTime } from '../../../../support/resume/desk-hand.ts';
import { openDesk } from '../../../../support/resume/page-desk.tsx';

const welder = { trade: 'welder', text: 'Сварщик' };
const told = {
  ...emptyDraft,
  wanted: [welder],
  jobs: [{ ...emptyJob, title: welder, from: 2014 }],
  schools: [{ ...emptySchool, kind: 'nine' }],
};

stopsTime();

it.each([
  ['job', ['job-title', 'job-employer', 'job-from', 'job-duties'], 'Убрать эту работу', 'Кем вы уже работали?'],
  ['school', ['school-kind', 'school-year', 'school-paper'], 'Убрать эту учёбу', 'Где вы учились?'],
] as const)('a %s that was taken away is not asked about on the way back', async (part, asks, remove, first) => {
  const { services } = openDesk(told, { screen: 'resume' });
  const { navigator } = services;
  for (const of of asks satisfies readonly Ask['of'][]) navigator.go({ screen: 'resume-ask', of, index: 0, after: 'next' });
  navigator.go({ screen: 'resume-check' });
  void act(() => navigator.go({ screen: 'resume-part', part, index: 0 }));
  await presses(remove);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Проверьте ответы');
  await act(async () => navigator.back());
  // Nothing but whether there is one at all: that may be asked.
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(first);
  await act(async () => navigator.back());
  expect(navigator.route.value).toEqual({ screen: 'resume' });
});

it('a job that no list knows has no line for its duties, which would ask nothing', async () => {
  const own = { trade: null, text: 'Пасечник' };
  const jobs = [{ ...emptyJob, title: own }];
  openDesk({ ...emptyDraft, wanted: [own], jobs }, { screen: 'resume-part', part: 'job', index: 0 });
  expect(screen.queryByText('С года')).not.toBeNull();
  expect(screen.queryByText('Что делали')).toBeNull();
});
