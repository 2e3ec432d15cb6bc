/** Before the page is made everything is read once more, and what others should not see is masked (U-7, U-28). */
import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { answers } from '../../../../support/resume/answers.ts';
import { passes, presses, stopsTime } from '../../../../support/resume/desk-hand.ts';
import { openDesk } from '../../../../support/resume/page-desk.tsx';
import { walk } from '../../../../support/resume/walk.ts';

const { draft } = walk(answers['mother-after-leave']);

stopsTime();

it('shows a telephone for ten seconds to who asks for it, and that one alone', async () => {
  openDesk(draft, { screen: 'resume-check' });
  expect(screen.queryByText('+79080001122')).toBeNull();
  expect(screen.queryByText('gulnaz.k@example.ru')).toBeNull();
  await presses('Показать: Телефон');
  expect(screen.queryByText('+79080001122')).not.toBeNull();
  expect(screen.queryByText('gulnaz.k@example.ru')).toBeNull();
  await passes(9900);
  expect(screen.queryByText('+79080001122')).not.toBeNull();
  await passes(200);
  expect(screen.queryByText('+79080001122')).toBeNull();
  expect(screen.queryByText('+7••••••1122')).not.toBeNull();
});

it('leads to one question and straight back, with the new answer in the order of the list', async () => {
  openDesk(draft, { screen: 'resume-check' });
  await presses('Изменить: О себе');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Что сказать о вас?');
  await passes(600);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Отвечаю за своё дело' }));
  await presses('Продолжить');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Проверьте ответы');
  expect(screen.queryByText('Отвечаю за своё дело, Работаю аккуратно, Без вредных привычек')).not.toBeNull();
});

it('speaks of a hidden telephone only to who has told one', () => {
  const { services } = openDesk(draft, { screen: 'resume-check' });
  expect(screen.queryByText(/Телефон здесь скрыт/)).not.toBeNull();
  void act(() => void (services.visit.value.resume.value = { ...draft, phone: '' }));
  expect(screen.queryByText(/Телефон здесь скрыт/)).toBeNull();
});
