import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { MultipleChoice, SingleChoice } from '../../../../renderer/ui/choice/choice.tsx';

type Answer = 'a' | 'b' | 'c';
const options = [
  { value: 'a', label: 'Да' },
  { value: 'b', label: 'Дома', hint: 'можно вернуться' },
  { value: 'c', label: 'Нет' },
] as const;

function One() {
  const [value, setValue] = useState<Answer | null>(null);
  return <SingleChoice label="Паспорт с собой?" options={options} value={value} onChange={setValue} />;
}

function UpToTwo() {
  const [values, setValues] = useState<readonly Answer[]>([]);
  return <MultipleChoice label="Что нужнее?" options={options} values={values} onChange={setValues} most={2} />;
}

afterEach(cleanup);

function chosen(role: 'radio' | 'checkbox'): string[] {
  return screen.getAllByRole(role, { checked: true }).map((row) => row.textContent);
}

it('chooses one answer and moves the choice to another', () => {
  render(<One />);
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { name: 'Да' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Нет' }));
  expect(chosen('radio')).toEqual(['Нет']);
});

it('says what is chosen by a tick as well, not by colour alone (A-6b)', () => {
  render(<One />);
  const row = screen.getByRole('radio', { name: 'Да' });
  expect(row.querySelector('svg')).toBeNull();
  fireEvent.click(row);
  expect(row.querySelector('svg')).not.toBeNull();
});

it('names a row by its label and describes it by its hint', () => {
  render(<One />);
  const row = screen.getByRole('radio', { name: 'Дома' });
  expect(document.getElementById(row.getAttribute('aria-describedby') ?? '')?.textContent).toBe('можно вернуться');
});

it('lets the first of three give way when two are allowed, and refuses nothing', () => {
  render(<UpToTwo />);
  for (const row of screen.getAllByRole('checkbox')) fireEvent.click(row);
  expect(chosen('checkbox')).toEqual(['Домаможно вернуться', 'Нет']);
});
