import { highestWith } from '#shared/queue/numbering.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import type { CounterRow } from '../store/record-store.ts';

/** The counters that rise with these events. @param stored all of the days of the events that give a number */
export function raiseCounters(stored: readonly CounterRow[], events: readonly RecordedEvent[]): readonly CounterRow[] {
  const known = new Map(stored.map((row) => [`${row.day} ${row.letter}`, row]));
  const raised = new Map<string, CounterRow>();
  for (const { day, body } of events) {
    if (body.type !== 'ticket.issued') continue;
    const { letter, number } = body;
    const key = `${day} ${letter}`;
    const highest = highestWith((raised.get(key) ?? known.get(key))?.highest, number);
    raised.set(key, { day, letter, highest });
  }
  return [...raised.values()];
}
