/** The page on the screen and its way to paper: covered when left, each state said, each fault with ways on (U-19, U-21). */
import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, it, test } from 'vitest';
import { emptyDraft } from '#shared/resume/draft.ts';
import { eraseResume } from '../../../../../renderer/features/resume/paper/erase-resume.ts';
import { noResumePaper } from '../../../../../renderer/session/visit.ts';
import { resumeScreens } from '../../../../../renderer/strings/resume/screens.ts';
import { answers } from '../../../../support/resume/answers.ts';
import { heading, passes, presses, stopsTime } from '../../../../support/resume/desk-hand.ts';
import { openDesk } from '../../../../support/resume/page-desk.tsx';
import { walk } from '../../../../support/resume/walk.ts';

const { draft } = walk(answers['seamstress-trained-in-a-colony']);
const isSaid = (words: string | RegExp): boolean => screen.queryByText(words) !== null;

stopsTime();

test('a page that nobody touches for a minute covers itself; who is there uncovers it', async () => {
  openDesk(draft, { screen: 'resume-preview' });
  await passes(59_000);
  expect(isSaid('Лист закрыт от чужих глаз.')).toBe(false);
  fireEvent(document.body, new Event('pointerdown', { bubbles: true }));
  await passes(59_000);
  expect(isSaid('Лист закрыт от чужих глаз.')).toBe(false);
  await passes(2000);
  expect(isSaid('Лист закрыт от чужих глаз.')).toBe(true);
  await presses('Показать');
  expect(isSaid('Лист закрыт от чужих глаз.')).toBe(false);
  await presses('Скрыть');
  expect(isSaid('Лист закрыт от чужих глаз.')).toBe(true);
});

test('one button hides and shows: with a key one still stands on it', async () => {
  openDesk(draft, { screen: 'resume-preview' });
  await passes(0);
  const button = screen.getByRole('button', { name: 'Скрыть' });
  button.focus();
  await presses('Скрыть');
  expect(document.activeElement?.textContent).toBe('Показать');
  await presses('Показать');
  expect(document.activeElement?.textContent).toBe('Скрыть');
});

test('a page that covers itself takes no button from under a key; none moves what nobody sees', async () => {
  openDesk(draft, { screen: 'resume-preview' });
  await passes(0);
  const larger = screen.getByRole('button', { name: 'Крупнее' });
  larger.focus();
  await passes(60_000);
  expect(isSaid('Лист закрыт от чужих глаз.')).toBe(true);
  expect(document.activeElement).toBe(larger);
  for (const name of ['Крупнее', 'Мельче', 'Выше', 'Ниже'])
    expect(screen.getByRole('button', { name }).getAttribute('aria-disabled'), name).toBe('true');
});

test('a page that cannot be shown is told to the log, and made again when asked', async () => {
  let isBroken = true;
  const desk = openDesk(draft, { screen: 'resume-preview' }, 'a4', async () => {
    if (isBroken) throw new RangeError('no such page');
  });
  await passes(0);
  expect(desk.faults).toMatchObject([{ kind: 'print-failed', name: 'RangeError' }]);
  isBroken = false;
  await presses(resumeScreens.preview.again);
  expect(screen.queryByRole('button', { name: 'Скрыть' })).not.toBeNull();
});

test('a page that fails under a key leaves it at the heading, not nowhere', async () => {
  let fail: ((why: Error) => void) | undefined;
  openDesk(draft, { screen: 'resume-preview' }, 'a4', () => new Promise((_open, reject) => (fail = reject)));
  await passes(0);
  screen.getByRole('button', { name: 'Скрыть' }).focus();
  fail?.(new RangeError('no such page'));
  await passes(0);
  expect(screen.queryByRole('button', { name: 'Скрыть' })).toBeNull();
  expect(document.activeElement?.tagName).toBe('H1');
});

test('pictures that are closed because the visit is over are no fault', async () => {
  let close: ((why: Error) => void) | undefined;
  const desk = openDesk(draft, { screen: 'resume-preview' }, 'a4', () => new Promise((_open, reject) => (close = reject)));
  await passes(0);
  desk.services.visit.value.over.abort();
  close?.(new Error('closed'));
  await passes(0);
  expect(desk.faults).toEqual([]);
});

test('preparing, printing, «Лист вышел?», and what comes after', async () => {
  const desk = openDesk(draft, { screen: 'resume-paper' });
  desk.print();
  await passes(0);
  expect(isSaid('Готовим лист…')).toBe(true);
  await desk.printer.tells('printing');
  expect(isSaid('Печатаем. Выйдет 1 лист.')).toBe(true);
  await desk.printer.ends('printed');
  expect(heading()).toBe('Возьмите лист');
  await presses('Да, у меня');
  expect(desk.services.navigator.route.value.screen).toBe('resume-after');
  expect(desk.recorded).toEqual([{ type: 'resume.printed', pages: 1, layout: 'by-skills', outcome: 'printed' }]);
  expect(desk.called).toEqual([]);
});

test('a sheet that did not come out calls staff and keeps the answers', async () => {
  const desk = openDesk(draft, { screen: 'resume-paper' });
  desk.print();
  await passes(0);
  await desk.printer.ends('printed');
  await presses('Нет');
  expect(heading()).toBe('Листа пока нет');
  expect(desk.called).toEqual(['resume-paper']);
  expect(desk.services.visit.value.resume.value).toEqual(draft);
});

test.each([
  ['no-printer', 'Принтера сейчас нет.'],
  ['offline', 'Принтер не отвечает.'],
  ['out-of-paper', 'Бумага закончилась.'],
  ['jam', 'Бумага застряла.'],
  ['cover-open', 'Принтер открыт.'],
  ['stuck', 'Принтер молчит.'],
  ['other', 'Лист не вышел.'],
] as const)('%s is said, and leads on', async (fault, words) => {
  const desk = openDesk(draft, { screen: 'resume-paper' });
  desk.print(2);
  await passes(0);
  await desk.printer.ends(fault);
  expect(isSaid(words)).toBe(true);
  expect(isSaid(/Ваши ответы на месте/)).toBe(true);
  expect(screen.queryByRole('button', { name: 'Взять без бумаги' })).not.toBeNull();
  await presses('Попробовать ещё раз');
  expect(isSaid('Готовим лист…')).toBe(true);
  await desk.printer.ends('printed');
  expect(heading()).toBe('Возьмите листы');
});

it('lets go of the job when the visit ends, and records and shows nothing of it afterwards', async () => {
  const desk = openDesk(draft, { screen: 'resume-paper' });
  desk.print();
  await passes(0);
  await desk.printer.tells('printing');
  await act(async () => desk.services.visit.value.over.abort());
  expect(desk.printer.isCancelled).toBe(true);
  expect(desk.recorded).toEqual([]);
  expect(desk.called).toEqual([]);
});

it('lets go of a copy on its way when the résumé is erased: «Всё стёрто» is true, and the next one is nobody else’s', async () => {
  const desk = openDesk(draft, { screen: 'resume-paper' });
  desk.print();
  await passes(0);
  await desk.printer.tells('printing');
  await act(async () => eraseResume(desk.services));
  expect(desk.printer.isCancelled).toBe(true);
  expect(desk.services.visit.value.resume.value).toEqual(emptyDraft);
  expect(desk.services.visit.value.resumePaper.value).toEqual(noResumePaper);
  expect([...desk.recorded, ...desk.called]).toEqual([]);

  desk.services.visit.value.resume.value = draft;
  desk.services.navigator.go({ screen: 'resume-paper' });
  desk.print();
  await passes(0);
  await desk.printer.ends('printed');
  expect(heading()).toBe('Возьмите лист');
});

test('who takes it along without paper is led on to what comes next, and back there without a second way', async () => {
  const { services } = openDesk(draft, { screen: 'resume-take' }, 'roll-80');
  const { navigator } = services;
  await presses('Что дальше');
  expect(navigator.route.value.screen).toBe('resume-after');
  void act(() => navigator.go({ screen: 'resume-take' }));
  await presses('Что дальше');
  expect(navigator.route.value.screen).toBe('resume-after');
  void act(navigator.back);
  expect(navigator.route.value.screen).toBe('resume-take');
});

test.each([
  ['a4', true],
  ['roll-80', false],
] as const)('on %s: a sheet is spoken of only where one comes out', async (paper, isSpokenOf) => {
  const { services } = openDesk(emptyDraft, { screen: 'resume' }, paper);
  expect(isSaid(/Лист заберёте с собой/)).toBe(isSpokenOf);
  for (const of of ['name', 'phone'] as const) {
    void act(() => services.navigator.go({ screen: 'resume-type', of, index: 0, after: 'next' }));
    expect(isSaid(/листе/)).toBe(isSpokenOf);
  }
});
