/** Papers to bring: the screen behind the number and the ticket on paper say the same (domain §7.3, §7.4). */
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Ticket } from '#shared/queue/ticket.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { TicketNext } from '../../../../renderer/features/queue/ticket-next.tsx';
import type { PaperJob } from '../../../../renderer/printing/paper-job.ts';
import { printTicket } from '../../../../renderer/queue/print-ticket.ts';
import { type Services, ServicesProvider } from '../../../../renderer/session/services.ts';
import { ticket } from '../../../support/record/tickets.ts';
import { shippedContent } from '../../../support/shipped-content.ts';

const NEEDED = 'Что взять с собой:';
/** Over the boxes to tick; a line of names would not agree with it. */
const NEEDED_ON_PAPER = 'Возьмите с собой:';
const USEFUL = 'Если есть:';

afterEach(cleanup);

const isNeutral = (name: string): boolean => shippedContent.documents.some(({ onTicket }) => onTicket === name);

function kiosk(): { services: Services; jobs: PaperJob[] } {
  const jobs: PaperJob[] = [];
  const services = {
    content: shippedContent,
    settings: signal(defaultSettings),
    now: () => 0,
    record: { today: signal<readonly Ticket[]>([]), record: async () => undefined },
    printing: {
      run: async (job: PaperJob) => {
        jobs.push(job);
        return { outcome: 'printed' };
      },
    },
  } as unknown as Services;
  return { services, jobs };
}

/** Title → papers, as they stand on the screen. */
function onScreen(): Record<string, string[]> {
  const lines = screen.getAllByText((_, element) => element?.tagName === 'P').map(({ textContent }) => textContent);
  return Object.fromEntries(
    [NEEDED, USEFUL].flatMap((title) => {
      const line = lines.find((text) => text.startsWith(title));
      return line === undefined ? [] : [[title, line.slice(title.length + 1, -1).split(', ')]];
    }),
  );
}

/** The lines of the document in order; text in several faces is one line. */
function linesOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linesOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'text' && typeof value === 'string') return [value];
    if (key === 'text' && Array.isArray(value))
      return [value.flatMap((part) => (typeof part === 'string' ? [part] : linesOf(part))).join('')];
    return linesOf(value);
  });
}

async function onPaper({ services, jobs }: ReturnType<typeof kiosk>, mine: Ticket): Promise<Record<string, string[]>> {
  await printTicket(services, mine, () => undefined, new AbortController().signal);
  const found: Record<string, string[]> = {};
  let ticks: string[] | undefined;
  for (const line of linesOf(jobs[0]?.document)) {
    if (line === NEEDED_ON_PAPER) ticks = found[NEEDED] = [];
    else if (line.endsWith('.')) ticks = undefined;
    else ticks?.push(line);
    if (line.startsWith(USEFUL)) found[USEFUL] = line.slice(USEFUL.length + 1, -1).split(', ');
  }
  return found;
}

test.each(shippedContent.menu.map(({ id }) => id))('«%s»: screen and ticket name the same papers', async (entry) => {
  const { services, jobs } = kiosk();
  const mine = ticket({ entry });
  render(
    <ServicesProvider value={services}>
      <TicketNext ticket={mine} />
    </ServicesProvider>,
  );
  const shown = onScreen();
  const neutral = Object.fromEntries(
    Object.entries(shown)
      .map(([title, names]) => [title, names.filter(isNeutral)] as const)
      .filter(([, names]) => names.length > 0),
  );
  expect(await onPaper({ services, jobs }, mine)).toEqual(neutral);
  expect(screen.queryByText('Бумаги не нужны.') !== null).toBe(Object.keys(shown).length === 0);
});

test('whoever only wants to ask needs no papers; the others are told of each kind', () => {
  const told = shippedContent.menu.map(({ id, documents }) => [id, documents.needed.length > 0, documents.useful.length > 0]);
  expect(told).toEqual([
    ['work', true, true],
    ['benefit', true, true],
    ['training', true, true],
    ['resume', false, true],
    ['support', false, true],
    ['ask', false, false],
  ]);
});

test('who has no passport reads on the screen that they may come all the same', () => {
  const { services } = kiosk();
  render(
    <ServicesProvider value={services}>
      <TicketNext ticket={ticket({ entry: 'benefit' })} />
    </ServicesProvider>,
  );
  expect(screen.getByText(/Приходите всё равно/).textContent).toContain('Паспорт. Приходите всё равно.');
});
