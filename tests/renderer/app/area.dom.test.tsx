/** Screens in a file of their own: whenever it comes, what is asked for is shown. */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { area } from '../../../renderer/app/area.tsx';

interface File {
  readonly Question: () => string;
}
const file: File = { Question: () => 'Как вас зовут?' };

/** It comes when it is told to. */
function slowFile(): { readonly load: () => Promise<File>; readonly arrives: () => void } {
  const wanted = new EventTarget();
  const coming = new Promise<File>((resolve) => wanted.addEventListener('arrives', () => resolve(file)));
  return { load: () => coming, arrives: () => void wanted.dispatchEvent(new Event('arrives')) };
}

test('a file that was asked for before, and comes just when its screen has been drawn, is shown', async () => {
  const { load, arrives } = slowFile();
  const questions = area(load);
  const coming = questions.fetch();
  const Question = questions.view('Question');
  const place = document.createElement('div');
  render(<Question />, place);
  // Before the browser has painted the screen, and so before what is due after that.
  arrives();
  await coming;
  await vi.waitFor(() => expect(place.textContent).toBe('Как вас зовут?'));
});

test('a file that nobody asked for before is fetched by its screen', async () => {
  const { load, arrives } = slowFile();
  const Question = area(load).view('Question');
  const place = document.createElement('div');
  render(<Question />, place);
  arrives();
  await vi.waitFor(() => expect(place.textContent).toBe('Как вас зовут?'));
});
