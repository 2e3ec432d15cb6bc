/** The keys on the screen and a real keyboard write into the same field; the system's own never opens (U-33). */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Keyboard } from '../../../../renderer/ui/keyboard/keyboard.tsx';
import { useTyping } from '../../../../renderer/ui/keyboard/use-typing.ts';
import { TextField } from '../../../../renderer/ui/text-field/text-field.tsx';

const words = { keyboard: 'Клавиатура', space: 'Пробел', erase: 'Стереть', capital: 'Заглавная', hyphen: 'дефис' };

function Form({ capitals }: { readonly capitals: 'none' | 'sentence' }) {
  const [value, setValue] = useState('');
  const typing = useTyping({ value, onChange: setValue, capitals, most: 12 });
  return (
    <>
      <TextField label="Профессия" value={value} onInput={typing.onInput} field={typing.field} />
      <Keyboard
        words={words}
        isCapital={typing.isCapital}
        onLetter={typing.onLetter}
        onErase={typing.onErase}
        onCapital={capitals === 'none' ? undefined : typing.onCapital}
      />
    </>
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
/** As a key or an assistive tool presses it. */
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }), { detail: 0 });
const field = (): HTMLInputElement => screen.getByLabelText('Профессия');

test('keys write, double letters too, and «Стереть» takes back', () => {
  render(<Form capitals="none" />);
  for (const key of ['с', 'у', 'м', 'м', 'а', 'Пробел', 'дефис', 'Стереть', 'Стереть']) press(key);
  expect(field().value).toBe('сумма');
});

test('the first letter is a capital by itself, and can be turned', () => {
  render(<Form capitals="sentence" />);
  press('Т');
  press('о');
  press('Заглавная');
  press('К');
  expect(field().value).toBe('ТоК');
});

test('the caret is where the letter goes', () => {
  render(<Form capitals="none" />);
  for (const key of ['т', 'р']) press(key);
  field().setSelectionRange(1, 1);
  press('о');
  expect(field().value).toBe('тор');
  expect(field().selectionStart).toBe(2);
});

test('a real keyboard types without the focus, its shortcuts do not', () => {
  render(<Form capitals="none" />);
  fireEvent.keyDown(document.body, { key: 'ж' });
  fireEvent.keyDown(document.body, { key: 'р', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: ' ' });
  fireEvent.keyDown(document.body, { key: 'э' });
  fireEvent.keyDown(document.body, { key: 'Backspace' });
  expect(field().value).toBe('ж');
});

test('nothing is suggested or remembered, and no system keyboard opens', () => {
  render(<Form capitals="none" />);
  expect(field().getAttribute('inputmode')).toBe('none');
  expect(field().getAttribute('autocomplete')).toBe('off');
});
