import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fillGaps } from '../jsdom-gaps.ts';
import { Dialog } from '../../../../renderer/ui/dialog/dialog.tsx';
import { exampleChrome } from '../../../../renderer/ui/example-chrome.ts';
import { ScreenChromeProvider } from '../../../../renderer/ui/screen/screen-chrome.ts';

let answers: string[] = [];

function show(withEscape: boolean): HTMLElement {
  render(
    <ScreenChromeProvider value={exampleChrome}>
      <Dialog
        heading="Вы ещё здесь?"
        primary={{ label: 'Я ещё здесь', onPress: () => answers.push('stay') }}
        secondary={{ label: 'Завершить', onPress: () => answers.push('end') }}
        onEscape={withEscape ? () => answers.push('escape') : undefined}
      />
    </ScreenChromeProvider>,
  );
  return screen.getByRole('dialog');
}

beforeEach(() => {
  answers = [];
  fillGaps();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('is modal and named by its question', () => {
  const dialog = show(true);
  expect(dialog).toHaveProperty('open', true);
  expect(dialog.getAttribute('aria-label')).toBe('Вы ещё здесь?');
});

it('puts the first focus on the question, so that a key still held answers nothing', async () => {
  show(true);
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
});

it('answers by its buttons', () => {
  show(true);
  fireEvent.click(screen.getByRole('button', { name: 'Я ещё здесь' }));
  expect(answers).toEqual(['stay']);
});

it.each([
  [true, ['escape']],
  [false, []],
])('does not close by itself on Esc; asks only where it may (%s)', (withEscape, expected) => {
  const dialog = show(withEscape);
  const cancel = new Event('cancel', { cancelable: true });
  fireEvent(dialog, cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(dialog).toHaveProperty('open', true);
  expect(answers).toEqual(expected);
});
