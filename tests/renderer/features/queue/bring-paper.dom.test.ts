/** Paper for the ticket of a visit that may end at any moment. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import { bringPaper } from '../../../../renderer/features/queue/bring-paper.ts';
import type { Services } from '../../../../renderer/session/services.ts';
import { newVisit } from '../../../../renderer/session/visit.ts';
import { ticket } from '../../../support/record/tickets.ts';
import { shippedContent } from '../../../support/shipped-content.ts';

test.each([
  ['asks for its paper', false, ['ticket.printing', 'paper', 'ticket.printed']],
  ['that has ended while its number was painted asks for nothing: its ticket has its end already', true, []],
])('a visit %s', async (_what, isOver, expected) => {
  const asked: string[] = [];
  const visit = signal(newVisit('018f0000-0000-7000-8000-000000000001'));
  const services = {
    visit,
    content: shippedContent,
    settings: signal(defaultSettings),
    now: () => 0,
    holdTime: () => () => undefined,
    record: { today: signal([]), record: async ({ type }: { readonly type: string }) => void asked.push(type) },
    printing: {
      run: async () => {
        asked.push('paper');
        return { outcome: 'printed' };
      },
    },
  } as unknown as Services;
  const bringing = bringPaper(services, ticket());
  if (isOver) visit.value.over.abort();
  await bringing;
  expect(asked).toEqual(expected);
});
