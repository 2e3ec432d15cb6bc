/** Who comes back to a question finds the answer there, also one in words of their own (U-3). */
import { act, screen } from '@testing-library/preact';
import { expect, it, test } from 'vitest';
import { emptyDraft, emptyJob, emptySchool, type Draft } from '#shared/resume/draft.ts';
import type { AskName } from '#shared/resume/flow.ts';
import { presses, stopsTime } from '../../../../support/resume/desk-hand.ts';
import { openDesk } from '../../../../support/resume/page-desk.tsx';

const welder = { trade: 'welder', text: 'Сварщик' };
const job = { ...emptyJob, title: welder, employer: 'ООО «Ромашка»', place: 'Миасс' };
const school = { ...emptySchool, kind: 'vocational', profession: 'Закройщик', place: 'Копейск' };
const told: Draft = { ...emptyDraft, wanted: [welder], jobs: [job], schools: [school], home: 'Златоуст' };

const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const opens = (draft: Draft, of: AskName) => {
  const { services } = openDesk(draft, { screen: 'resume-check' });
  void act(() => services.navigator.go({ screen: 'resume-ask', of, index: 0, after: 'check' }));
  return () => services.visit.value.resume.value;
};

stopsTime();

test.each([
  ['job-employer', 'ООО «Ромашка»'],
  ['job-place', 'Миасс'],
  ['school-profession', 'Закройщик'],
  ['school-place', 'Копейск'],
  ['home', 'Златоуст'],
] as const)('%s: the answer is seen, and going on keeps it', async (of, text) => {
  const now = opens(told, of);
  expect(screen.getByText(text).closest('button')?.getAttribute('aria-current')).toBe('true');
  await presses('Продолжить');
  expect(now()).toEqual(told);
});

it('opens the keys with what was typed, to be written on', async () => {
  opens(told, 'job-place');
  await presses(/Другой город/);
  expect(field().value).toBe('Миасс');
});

it('opens the keys empty after a row of the list, which stays the answer until a letter is typed', async () => {
  const now = opens({ ...told, home: 'Челябинск' }, 'home');
  await presses(/Другой город/);
  expect(field().value).toBe('');
  await presses('Пропустить');
  expect(now().home).toBe('Челябинск');
});

it('does not take back «Не писать место» from who only looked at the keys', async () => {
  const hidden = { ...told, jobs: [{ ...job, employer: '', place: '', isOnlySkill: true }] };
  const now = opens(hidden, 'job-employer');
  await presses('Вписать название');
  await presses('Пропустить');
  expect(now().jobs[0]?.isOnlySkill).toBe(true);
});

test.each([
  ['home', /^Ваш ответ: Златоуст$/],
  ['job-title', /^Ваш ответ: Сварщик$/],
  ['job-from', /^Ваш ответ: 1999$/],
  ['job-to', /^Ваш ответ: Работаю сейчас$/],
] as const)('%s: the answer is said above the rows, because its own row may be on another page', (of, words) => {
  opens({ ...told, jobs: [{ ...job, from: 1999, to: 'now' }] }, of);
  expect(screen.queryByText(words)).not.toBeNull();
});

it('asks for another job also where no list knows what was done', async () => {
  const own = { trade: null, text: 'Пасечник' };
  const { services } = openDesk(
    { ...emptyDraft, wanted: [own], jobs: [{ ...emptyJob, title: own }] },
    { screen: 'resume-check' },
  );
  void act(() => services.navigator.go({ screen: 'resume-ask', of: 'job-from', index: 0, after: 'next' }));
  await presses('Пропустить');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Была ещё работа?');
  await presses('Ещё работа');
  expect(services.navigator.route.value).toMatchObject({ of: 'job-title', index: 1 });
});

it('does not ask to mark where no list has anything to mark', () => {
  opens({ ...emptyDraft, wanted: [{ trade: null, text: 'Медсестра' }] }, 'skills');
  expect(screen.queryByText(/Отметьте/)).toBeNull();
  expect(screen.getByText('Впишите своими словами, по одному.')).toBeDefined();
});

test.each([
  ['job-employer', 'Вписать название', null],
  ['school-place', 'Другой город или название', null],
  ['skills', 'Вписать своё', 'Впишите своими словами, по одному.'],
  ['licences', 'Вписать своё', 'Впишите своими словами, по одному.'],
] as const)('%s: whoever chose to write is not told to mark, or that nothing need be written', async (of, way, lead) => {
  opens({ ...told, jobs: [{ ...job, employer: '' }], schools: [{ ...school, place: '' }] }, of);
  await presses(way);
  expect(screen.queryByText(/Отметьте|писать не нужно/)).toBeNull();
  expect(screen.queryByText(/Впишите/)?.textContent ?? null).toBe(lead);
});
