/** One visit takes one number, however often it is asked for. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Ticket } from '#shared/queue/ticket.ts';
import { takeTicket, ticketOf } from '../../../renderer/queue/take-ticket.ts';
import type { Services } from '../../../renderer/session/services.ts';
import { newVisit } from '../../../renderer/session/visit.ts';
import { shippedContent } from '../../support/shipped-content.ts';
import { ticket } from '../../support/record/tickets.ts';

function open() {
  const visit = signal(newVisit('a'));
  const [entry] = shippedContent.menu;
  visit.value.checkIn.value = { ...visit.value.checkIn.value, entry: entry?.id ?? null };
  const today = signal<readonly Ticket[]>([]);
  const issueTicket = async (): Promise<Ticket> => {
    const drawn = ticket({ number: today.value.length + 1 });
    today.value = [...today.value, drawn];
    return drawn;
  };
  const services = { visit, content: shippedContent, record: { today, issueTicket } } as unknown as Services;
  return { services, visit, today };
}

test('two touches at once and one later give the same number', async () => {
  const { services, today } = open();
  const [first, second] = await Promise.all([takeTicket(services), takeTicket(services)]);
  expect([first.number, second.number, (await takeTicket(services)).number]).toEqual([1, 1, 1]);
  expect(today.value).toHaveLength(1);
  expect(ticketOf(services)?.number).toBe(1);
});

test('the next visit draws its own', async () => {
  const { services, visit } = open();
  await takeTicket(services);
  const { checkIn } = visit.value;
  visit.value = newVisit('b');
  visit.value.checkIn.value = checkIn.value;
  expect(ticketOf(services)).toBeNull();
  expect((await takeTicket(services)).number).toBe(2);
});
