/** What an administrator sees of a pack is what visitors will be asked. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MenuEntry } from '#shared/packs/content.ts';
import { emptyCheckIn, questionsFor } from '#shared/queue/check-in.ts';
import { PackPreview } from '../../../../../renderer/features/packs/preview/pack-preview.tsx';
import { type Services, ServicesProvider } from '../../../../../renderer/session/services.ts';
import { exampleChrome } from '../../../../../renderer/ui/example-chrome.ts';
import { ScreenChromeProvider } from '../../../../../renderer/ui/screen/screen-chrome.ts';
import { ScreenFrame } from '../../../../../renderer/ui/screen/screen-frame.tsx';
import { NoSizes } from '../../../../support/no-sizes.ts';
import { shippedContent } from '../../../../support/shipped-content.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function presses(name: RegExp): Promise<void> {
  await act(async () => void (await vi.advanceTimersByTimeAsync(600)));
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent));
  if (button === undefined) throw new Error(`no button ${name}`);
  fireEvent.click(button);
  await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
}

function open(): void {
  globalThis.ResizeObserver = NoSizes;
  const inspection = { content: shippedContent, token: 'token' };
  render(
    <ServicesProvider value={{} as unknown as Services}>
      <ScreenChromeProvider value={exampleChrome}>
        <ScreenFrame>
          <PackPreview inspection={inspection} onBack={() => undefined} />
        </ScreenFrame>
      </ScreenChromeProvider>
    </ServicesProvider>,
  );
}

/** The questions on the screen, by their titles. */
function asked(): string[] {
  const list = screen.queryByRole('list', { name: 'Вопросы перед талоном' });
  return list === null
    ? []
    : within(list)
        .getAllByRole('listitem')
        .map((row) => row.querySelector('.row-list-title')?.textContent ?? '');
}

interface Way {
  readonly entry: MenuEntry;
  readonly choice: string | null;
  readonly title: string;
}

const ways: readonly Way[] = shippedContent.menu.flatMap((entry): Way[] =>
  entry.choices.length === 0
    ? [{ entry, choice: null, title: entry.title }]
    : entry.choices.map(({ id, title }) => ({ entry, choice: id, title })),
);

test.each(ways)('«$title» shows the questions of its own way', async ({ entry, choice, title }) => {
  open();
  await presses(new RegExp(`^${entry.title}`));
  await presses(new RegExp(`^${title}.*Перед талоном`));
  expect(asked()).toEqual(questionsFor(shippedContent, { ...emptyCheckIn, entry: entry.id, choice }).map(({ text }) => text));
});

test('who registers for the first time is not asked whether it is the first time; what staff will read is shown', async () => {
  open();
  await presses(/^Пособие и учёт/);
  await presses(/^Встать на учёт впервые/);
  expect(asked()).toEqual(['Паспорт с собой?', 'Есть прописка или временная регистрация?', 'Можете войти на Госуслуги?']);
  expect(screen.getByText(/Сотрудник увидит: паспорт дома · без паспорта\./)).toBeDefined();
});

/** Titles and texts of the rows on the screen. */
function rowsOf(name: string): string[] {
  return within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('every step of «Мой маршрут» is shown, with where it leads and what to bring', async () => {
  open();
  await presses(/^«Мой маршрут»/);
  const rows = rowsOf('«Мой маршрут»');
  const steps = Object.values(shippedContent.route?.answers ?? {}).flatMap((answer) => answer.steps);
  expect(rows).toHaveLength(steps.length);
  for (const { text } of steps) expect(rows.filter((row) => row.startsWith(text))).not.toEqual([]);
  expect(rows.join('\n')).toMatch(/СНИЛС дают.*Социальный фонд\..*Что взять с собой: Паспорт/);
});

test('every list of the résumé is shown, trades under their field as visitors find them', async () => {
  const data = shippedContent.resume ?? expect.fail('no résumé');
  const { fields, trades, districts, employers, places, schools, grades, licences, about, gaps, reach } = data;
  open();
  await presses(/^Подсказки для резюме/);
  for (const field of fields) {
    await presses(new RegExp(`^${field.title}`));
    expect(rowsOf(field.title)).toEqual(
      trades.filter((trade) => trade.field === field.id).map(({ title, phrases }) => title + phrases.join(' · ')),
    );
    await presses(/^Назад/);
  }
  await presses(/^Другие списки/);
  const said = rowsOf('Другие списки').join('\n');
  for (const { title } of [data.ways, districts, employers, places, schools, grades, licences, about, reach].flat())
    expect(said).toContain(title);
  for (const { text } of gaps) expect(said).toContain(text);
});
