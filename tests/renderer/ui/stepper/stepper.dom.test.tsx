/** A number in steps stays within its limits, also where the last step is shorter. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Stepper } from '../../../../renderer/ui/stepper/stepper.tsx';

afterEach(cleanup);

test.each([
  ['Больше', 495, [500]],
  ['Больше', 500, []],
  ['Меньше', 4, [1]],
  ['Меньше', 1, []],
])('«%s» at %i', (name, value, told) => {
  const onChange = vi.fn<(value: number) => void>();
  const limits = { min: 1, max: 500, step: 10 };
  const words = { label: 'Номер', lessLabel: 'Меньше', moreLabel: 'Больше' };
  render(<Stepper {...words} {...limits} shown={String(value)} value={value} onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name }), { detail: 0 });
  expect(onChange.mock.calls.flat()).toEqual(told);
});
