/**
 * What an event must look like before it may get in: a malformed one would be refused by the journal for ever, and all behind it. Only
 * where the disk does not give the schemas an event goes in unchecked, which is told.
 * The schemas weigh more than a tenth of the first load, and nothing is written before the page is there: they come after it.
 */
import type { RecordedEvent } from '#shared/record/events.ts';

type Check = (event: RecordedEvent) => RecordedEvent;

let check: Promise<Check> | undefined;
let isTold = false;

/** The check finds bugs of this page. A disk that does not give its file is no reason to give nobody a number. */
const unchecked: Check = (event) => event;

/**
 * @param onMissing told once when the schemas cannot be had
 * @returns a function that throws on what is no event
 */
export function eventCheck(onMissing: (error: unknown) => void): Promise<Check> {
  check ??= import('#shared/record/events.ts').then(
    ({ recordedEventSchema }): Check =>
      (event) =>
        recordedEventSchema.parse(event),
    (error: unknown) => {
      if (!isTold) onMissing(error);
      isTold = true;
      // Asked for again by the next event.
      check = undefined;
      return unchecked;
    },
  );
  return check;
}
