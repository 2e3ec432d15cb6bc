/** The last step before the number: how many are ahead, two wishes and the right to go first; nothing must be marked. */
import { useComputed, useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { peopleAhead } from '#shared/queue/ahead.ts';
import { menuEntry, type CheckIn } from '#shared/queue/check-in.ts';
import { estimateMinutes } from '#shared/queue/estimate.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { useServices } from '../../session/services.ts';
import { queue as words } from '../../strings/queue.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { Screen } from '../../ui/screen/screen.tsx';
import { Toggle } from '../../ui/toggle/toggle.tsx';
import { bringPaper } from './bring-paper.ts';
import { takeTicket } from '../../queue/take-ticket.ts';

export function CheckInConfirm() {
  const services = useServices();
  const { content, record, visit, navigator, printer, settings, now } = services;
  const { checkIn } = visit.value;
  const wishes = checkIn.value;
  const [error, setError] = useState<unknown>();
  // Once the number is asked for, one's own ticket must not count as somebody ahead; nor is anything drawn anew for it.
  const before = useSignal<readonly Ticket[] | null>(null);
  const tickets = useComputed(() => before.value ?? record.today.value).value;
  // A bug while giving the number must end in the calm page, not in a button that does nothing.
  if (error !== undefined) throw error;
  const letter = menuEntry(content, wishes.entry)?.letter;
  if (letter === undefined) return null;
  const day = record.day.value;
  const ahead = peopleAhead(tickets, { day, letter, number: Number.POSITIVE_INFINITY, priority: wishes.priority });
  const wait = ahead === 0 ? null : estimateMinutes({ tickets, day, letter, ahead, now: now() });
  const isPrinterOut = printer.value?.state === 'fault' && settings.value.printing.printer.kind !== 'none';
  const wish = (change: Partial<CheckIn>): void => {
    checkIn.value = { ...checkIn.value, ...change };
  };
  const take = (): Promise<void> => {
    before.value = tickets;
    const { over } = visit.value;
    return takeTicket(services)
      .then((ticket) => {
        // Who left meanwhile gets no paper, and the next person is not shown it.
        if (over.signal.aborted) return;
        navigator.reset({ screen: 'ticket' });
        // Not waited for: the button is done when the number is there. This screen is gone then, so a bug is the page's to report.
        void bringPaper(services, ticket);
      })
      .catch(setError);
  };
  return (
    <Screen
      name="confirm"
      heading={words.confirm.heading(ahead)}
      lead={wait === null ? words.confirm.lead : `${words.confirm.wait(wait)} ${words.confirm.lead}`}
      primary={{ label: words.confirm.take, icon: 'ticket', onPress: take }}
    >
      {isPrinterOut && <Notice icon="printer">{words.confirm.printerOut}</Notice>}
      <Toggle
        label={words.confirm.privateRoom}
        hint={words.confirm.privateRoomHint}
        isOn={wishes.privateRoom}
        onChange={(privateRoom) => wish({ privateRoom })}
      />
      <Toggle
        label={words.confirm.needsHelp}
        hint={words.confirm.needsHelpHint}
        isOn={wishes.needsHelp}
        onChange={(needsHelp) => wish({ needsHelp })}
      />
      <Toggle
        label={words.confirm.priority}
        hint={words.confirm.priorityHint}
        isOn={wishes.priority}
        onChange={(priority) => wish({ priority })}
      />
    </Screen>
  );
}
