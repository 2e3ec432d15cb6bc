/** The journal as the page reaches it: where it ends, how it feels, and what it answers. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Boot, JournalHead, JournalHealth, Kiosk, SeqRange } from '#shared/kiosk-api.ts';
import { unreachable } from '#shared/result.ts';
import type { Base, BaseMark } from '#shared/retention/base.ts';
import type { RecordedEvent } from '#shared/record/events.ts';

/** As the contract allows in one call. */
export const APPEND_LIMIT = 1000;

export type AppendOutcome = 'taken' | 'refused' | 'out-of-step' | 'superseded';

export interface JournalLink {
  readonly head: () => JournalHead;
  readonly health: ReadonlySignal<JournalHealth | { readonly state: 'unreachable' }>;
  /** Gaps inside the journal that the database may be able to fill. */
  readonly missing: () => readonly SeqRange[];
  readonly isSuperseded: ReadonlySignal<boolean>;
  /** @returns undefined when it cannot be reached */
  readonly read: (after: number, limit: number) => Promise<readonly RecordedEvent[] | undefined>;
  /** `refused`: keep them, offer them again later; `health` says why. */
  readonly append: (events: readonly RecordedEvent[]) => Promise<AppendOutcome>;
  /** Where it begins. */
  readonly base: () => BaseMark;
  /** @returns undefined when it cannot be reached or read */
  readonly readBase: () => Promise<Base | undefined>;
  /** Lets go what is exported and old. @returns false when the journal did not answer or refused */
  readonly letGo: (missing: readonly SeqRange[]) => Promise<boolean>;
  /** Gives it back where it begins; afterwards `base` and `head` tell whether it took that. */
  readonly begin: (base: Base) => Promise<void>;
  readonly close: () => void;
}

/** @param onHealth told when the machine reports another state, also from checking older files in the background */
export function connectJournal(kiosk: Kiosk, boot: Boot, onHealth: () => void): JournalLink {
  let { head, base } = boot.journal;
  const told = signal<JournalHealth>(boot.journal.health);
  /** What this page saw itself, until the next success. */
  const seen = signal<JournalHealth | { readonly state: 'unreachable' } | undefined>(undefined);
  const isSuperseded = signal(false);
  const unsubscribe = [
    kiosk.on('journal.health', (health) => {
      told.value = health;
      onHealth();
    }),
    kiosk.on('kiosk.superseded', ({ writer }) => {
      if (writer > boot.writer) isSuperseded.value = true;
    }),
  ];

  async function append(events: readonly RecordedEvent[]): Promise<AppendOutcome> {
    const answer = await kiosk.call['journal.append']({ writer: boot.writer, events: [...events] });
    if (answer.ok) {
      head = answer.value;
      seen.value = undefined;
      return 'taken';
    }
    switch (answer.problem.code) {
      case 'superseded':
        isSuperseded.value = true;
        return 'superseded';
      case 'out-of-step':
        head = answer.problem.head;
        seen.value = undefined;
        return 'out-of-step';
      case 'disk-full':
      case 'not-writable':
        seen.value = { state: 'not-writing', reason: answer.problem.code };
        return 'refused';
      case 'bad-call':
      case 'locked':
      case 'failed':
      case 'unreachable':
        seen.value = { state: 'unreachable' };
        return 'refused';
      default:
        return unreachable(answer.problem);
    }
  }

  async function read(after: number, limit: number): Promise<readonly RecordedEvent[] | undefined> {
    const answer = await kiosk.call['journal.read']({ after, limit });
    seen.value = answer.ok ? undefined : { state: 'unreachable' };
    return answer.ok ? answer.value : undefined;
  }

  async function letGo(missing: readonly SeqRange[]): Promise<boolean> {
    const answer = await kiosk.call['journal.let-go']({ writer: boot.writer, missing: [...missing] });
    if (answer.ok) base = answer.value;
    return answer.ok;
  }

  async function begin(own: Base): Promise<void> {
    const answer = await kiosk.call['journal.begin']({ writer: boot.writer, base: own });
    if (answer.ok) ({ head, base } = answer.value);
  }

  return {
    head: () => head,
    base: () => base,
    readBase: async () => {
      const answer = await kiosk.call['journal.base']({});
      return answer.ok ? answer.value : undefined;
    },
    letGo,
    begin,
    health: computed(() => seen.value ?? told.value),
    missing: () => (told.value.state === 'repaired' ? told.value.missing : []),
    isSuperseded,
    read,
    append,
    close: () => unsubscribe.forEach((end) => end()),
  };
}
