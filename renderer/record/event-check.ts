/**
 * What an event must look like before it may get in: a malformed one would be refused by the journal for ever, and all behind it.
 * The schemas weigh more than a tenth of the first load, and nothing is written before the page is there: they come after it.
 */
import type { RecordedEvent } from '#shared/record/events.ts';

let check: Promise<(event: RecordedEvent) => RecordedEvent> | undefined;

/** @returns a function that throws on what is no event */
export function eventCheck(): Promise<(event: RecordedEvent) => RecordedEvent> {
  check ??= import('#shared/record/events.ts').then(
    ({ recordedEventSchema }) =>
      (event) =>
        recordedEventSchema.parse(event),
  );
  return check;
}
