/** What the page was told is kept: numbers that were on the screen, and events that the journal has answered for. */
import { recordedEventSchema, type RecordedEvent } from '#shared/record/events.ts';

/** How `sayNumbers` says it: «number … Е 001», with the screen's own no-break space. */
const SAID_NUMBER = /^number .*?([А-ЯЁ]\s\d{3,})$/;
const SAID_KEPT = /^kept (.+)$/;

export class Told {
  /** Number on a visitor's screen → which visitor. */
  readonly numbers = new Map<string, number>();
  readonly shownTwice: string[] = [];
  /** By `seq`. */
  readonly events = new Map<number, RecordedEvent>();
  /** Survey → which visitor. */
  readonly surveys = new Map<string, number>();

  /** @param text of the page's console */
  hears(text: string, visitor: number): void {
    const [, label] = SAID_NUMBER.exec(text) ?? [];
    if (label !== undefined) {
      const before = this.numbers.get(label);
      if (before !== undefined && before !== visitor) this.shownTwice.push(label);
      this.numbers.set(label, visitor);
    }
    const [, kept] = SAID_KEPT.exec(text) ?? [];
    if (kept === undefined) return;
    const event = recordedEventSchema.parse(JSON.parse(kept));
    this.events.set(event.seq, event);
    // Nobody steps up before what the one before left behind has been told.
    if (event.body.type === 'survey.started') this.surveys.set(event.body.surveyId, visitor);
  }
}

/** Runs in the page, alone: says each number as soon as it is on the screen. */
export function sayNumbers(): void {
  let said = '';
  new MutationObserver(() => {
    const number = document.querySelector('.big-number')?.textContent ?? '';
    if (number === said) return;
    said = number;
    if (number !== '') console.info(`number ${number}`);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page, alone: says each event as soon as the journal has answered that it is on the disk. */
export function sayKept(): void {
  const plainFetch = window.fetch;
  window.fetch = async (...call) => {
    const response = await plainFetch(...call);
    const [address, init] = call;
    if (address !== '/api/journal.append' || typeof init?.body !== 'string') return response;
    const { events } = JSON.parse(init.body) as { readonly events: readonly unknown[] };
    const says = async (answer: Response): Promise<void> => {
      const { ok } = (await answer.json()) as { readonly ok: boolean };
      if (ok) for (const event of events) console.info(`kept ${JSON.stringify(event)}`);
    };
    void says(response.clone());
    return response;
  };
}
