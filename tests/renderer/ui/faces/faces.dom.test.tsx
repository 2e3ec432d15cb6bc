import { cleanup, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import type { FaceMark } from '../../../../renderer/ui/faces/face.tsx';
import { Faces } from '../../../../renderer/ui/faces/faces.tsx';
import { Scale } from '../../../../renderer/ui/scale/scale.tsx';

const words = ['очень трудно', 'трудно', 'средне', 'легко', 'очень легко'] as const;
const given: ('other' | number)[] = [];

function Question() {
  const [value, setValue] = useState<FaceMark | 'other' | null>(null);
  const choose = (chosen: FaceMark | 'other'): void => {
    given.push(chosen);
    setValue(chosen);
  };
  return <Faces label="Легко ли было?" words={words} other="не было" value={value} onChange={choose} />;
}

afterEach(() => {
  cleanup();
  given.length = 0;
});

it('every face is a choice with its word, the saddest first, and one at a time is chosen', () => {
  render(<Question />);
  expect(screen.getAllByRole('radio').map((one) => one.textContent)).toEqual([...words, 'не было']);
  screen.getByRole('radio', { name: 'трудно' }).click();
  screen.getByRole('radio', { name: 'не было' }).click();
  expect(given).toEqual([2, 'other']);
  expect(screen.getByRole('radiogroup').getAttribute('aria-label')).toBe('Легко ли было?');
});

it('the scale says what its ends mean', () => {
  render(<Scale label="Посоветуете?" low="точно нет" high="точно да" value={7} onChange={(value) => given.push(value)} />);
  expect(screen.getByRole('radio', { checked: true }).textContent).toBe('7');
  screen.getByRole('radio', { name: '0, точно нет' }).click();
  screen.getByRole('radio', { name: '10, точно да' }).click();
  expect(given).toEqual([0, 10]);
});
