/** The keys on the screen and a real keyboard write into the same field; the system's own never opens (U-33). */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type TypingPanelProps, TypingPanel } from '../../../../renderer/ui/keyboard/typing-panel.tsx';
import { lockPresses, NEW_SCREEN_MS } from '../../../../renderer/ui/press/press-lock.ts';
import { keyboard as words } from '../../../../renderer/strings/keyboard.ts';

type Kind = Partial<Pick<TypingPanelProps, 'keys' | 'capitals'>>;

function Form({ keys = ['letters'], capitals = 'none' }: Kind) {
  const [value, setValue] = useState('');
  return (
    <TypingPanel label="Профессия" value={value} onChange={setValue} keys={keys} capitals={capitals} words={words} most={12} />
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
let now = 1000;
beforeEach(() => {
  now += 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
});
/** As a key or an assistive tool presses it, when what stands on the keys has followed the letter before. */
const press = async (name: string): Promise<void> => {
  const key = await screen.findByRole('button', { name });
  fireEvent.click(key, { detail: 0 });
};
const field = (): HTMLInputElement => screen.getByLabelText('Профессия');

test('keys write, double letters too, and «Стереть» takes back', async () => {
  render(<Form capitals="none" />);
  for (const key of ['с', 'у', 'м', 'м', 'а', 'Пробел', 'дефис', 'Стереть', 'Стереть']) await press(key);
  expect(field().value).toBe('сумма');
});

test('the first letter is a capital by itself, and can be turned', async () => {
  render(<Form capitals="sentence" />);
  await press('Т');
  await press('о');
  await press('Заглавная');
  await press('К');
  expect(field().value).toBe('ТоК');
});

test('what hangs on a letter is told with the next touch, or soon by itself, and not when the screen has gone', async () => {
  const told = vi.fn();
  const shown = render(<TypingPanel label="Профессия" value="" onChange={told} keys={['letters']} words={words} most={12} />);
  await press('м');
  expect(field().value).toBe('м');
  expect(told).not.toHaveBeenCalled();
  document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
  expect(told).toHaveBeenLastCalledWith('м');
  await press('а');
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith('ма'));
  await press('й');
  shown.unmount();
  await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 1)));
  expect(told.mock.calls.flat()).toEqual(['м', 'ма']);
});

test('where a search hangs on it, a letter is told as it is pressed', async () => {
  const told = vi.fn();
  render(<TypingPanel label="Профессия" value="" onChange={told} keys={['letters']} words={words} most={12} isToldAtOnce />);
  fireEvent.click(screen.getByRole('button', { name: 'м' }), { detail: 0 });
  expect(told.mock.calls).toEqual([['м']]);
  await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 1)));
  expect(told).toHaveBeenCalledOnce();
});

test('the caret is where the letter goes', async () => {
  render(<Form capitals="none" />);
  for (const key of ['т', 'р']) await press(key);
  field().setSelectionRange(1, 1);
  await press('о');
  expect(field().value).toBe('тор');
  expect(field().selectionStart).toBe(2);
});

test('a real keyboard types without the focus, its shortcuts do not', () => {
  render(<Form capitals="none" />);
  fireEvent.keyDown(document.body, { key: 'ж' });
  fireEvent.keyDown(document.body, { key: 'р', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'э' });
  fireEvent.keyDown(document.body, { key: 'Backspace' });
  expect(field().value).toBe('ж');
});

function type(key: string, more: KeyboardEventInit = {}, on: Element = document.body): void {
  fireEvent.keyDown(on, { key, ...more });
}

test('a name is typed without the focus, its blank too; a blank that is still held, or that presses a key, is none', () => {
  render(<Form keys={['letters', 'others']} />);
  lockPresses();
  type(' ');
  now += NEW_SCREEN_MS;
  type(' ', { repeat: true });
  for (const key of 'Ӣса Гул') type(key);
  type(' ', {}, screen.getByRole('button', { name: 'Пробел' }));
  expect(field().value).toBe('Ӣса Гул');
});

test('Enter answers once: struck twice, it does not answer the screen that comes (A-13)', () => {
  const answered = vi.fn();
  render(
    <TypingPanel label="Профессия" value="" onChange={vi.fn()} onEnter={answered} keys={['letters']} words={words} most={12} />,
  );
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(answered).toHaveBeenCalledTimes(1);
  // What is asked next has appeared.
  lockPresses();
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(answered).toHaveBeenCalledTimes(1);
  now += NEW_SCREEN_MS;
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(answered).toHaveBeenCalledTimes(2);
});

test('nothing is suggested or remembered, and no system keyboard opens', () => {
  render(<Form capitals="none" />);
  expect(field().getAttribute('inputmode')).toBe('none');
  expect(field().getAttribute('autocomplete')).toBe('off');
});

test('one key leads to digits and signs, and back; letters stay where they were', async () => {
  render(<Form keys={['letters', 'signs']} capitals="sentence" />);
  await press('А');
  await press('123, цифры и знаки');
  for (const key of ['3', 'номер', '5']) await press(key);
  await press('А, русские буквы');
  await press('б');
  expect(field().value).toBe('А3№5б');
});

test('names are written in the letters of the neighbours too, a capital first', async () => {
  render(<Form keys={['letters', 'others']} capitals="name" />);
  await press('Ә, другие буквы');
  for (const key of ['Ғ', 'ә', 'дефис', 'Қ']) await press(key);
  expect(field().value).toBe('Ғә-Қ');
});

test('Latin letters and digits stand together where an address is typed', async () => {
  render(<Form keys={['latin']} />);
  for (const key of ['a', '1', 'собака', 'b', '.ru']) await press(key);
  expect(field().value).toBe('a1@b.ru');
});

test('digits in the order of a phone', async () => {
  render(<Form keys="digits" />);
  const order = screen.getAllByRole('button').map((key) => key.textContent);
  expect(order.slice(0, 11).join('')).toBe('123456789+0');
  for (const key of ['плюс', '7', '7', '0', 'Стереть']) await press(key);
  expect(field().value).toBe('+77');
});

test('nothing is cut or changed in what is typed: blanks, brackets, dashes stay (U-8)', () => {
  render(<Form keys="digits" />);
  fireEvent.input(field(), { target: { value: '8 (9)-1' } });
  expect(field().value).toBe('8 (9)-1');
});
