import type { EventBody, EventType } from '../../record/events.ts';
import type { Row } from '../columns.ts';
import { createHourReader, OpenOnes, type Open, type RowContext, type RowSource } from './row-source.ts';

const MINUTE_MS = 60_000;

interface OpenVisit extends Open {
  readonly key: string;
  readonly day: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly how: string | null;
  readonly did: Readonly<Record<Deed, number>>;
}

const nothingDone = { tickets: 0, topics: 0, sheets: 0, resumes: 0, staffCalls: 0 };
type Deed = keyof typeof nothingDone;

/** One row a visit. One person stands at the screen at a time, so what happens between its beginning and its end is this visit's. */
export function createVisitRows({ kiosk, number, timeZone, keyOf }: RowContext): RowSource {
  const open = new OpenOnes<OpenVisit>();
  const hourOf = createHourReader(timeZone);
  let current: string | null = null;

  function rowOf({ key, day, startedAt, endedAt, how, did }: OpenVisit): Row {
    const minutes = endedAt === null ? null : Math.max(0, Math.floor((endedAt - startedAt) / MINUTE_MS));
    const done = [did.tickets, did.topics, did.sheets, did.resumes, did.staffCalls];
    return [kiosk, number, key, day, hourOf(startedAt), minutes, how, ...done];
  }

  return {
    retold: open.retold,
    take({ seq, at, day, body }, isOurs) {
      const change = (id: string, by: Partial<OpenVisit>): void => {
        const before = open.get(id);
        if (before !== undefined) open.touch(id, { ...before, ...by, lastSeq: seq, isOurs });
      };
      if (body.type === 'session.started') {
        current = body.sessionId;
        const key = keyOf(body.sessionId);
        const begun = { key, day, startedAt: at, endedAt: null, how: null, did: nothingDone };
        open.touch(current, { ...begun, lastSeq: seq, isOurs, isRetold: !isOurs });
      } else if (body.type === 'session.ended') {
        change(body.sessionId, { endedAt: at, how: body.how });
        // It is recorded once the visit's ticket is settled; the next visitor may stand here by then.
        if (current === body.sessionId) current = null;
      } else if (body.type === 'kiosk.started') {
        // Whoever stood there lost the page; nobody is at it now.
        current = null;
      } else {
        const deed = deedOf(body);
        const did = current === null ? undefined : open.get(current)?.did;
        if (current !== null && deed !== null && did !== undefined) change(current, { did: { ...did, [deed]: did[deed] + 1 } });
      }
    },
    drain: (seq) =>
      open
        .drain(seq)
        .toSorted((a, b) => a.startedAt - b.startedAt)
        .map(rowOf),
  };
}

const deeds: Partial<Record<EventType, Deed>> = {
  'ticket.issued': 'tickets',
  'topic.read': 'topics',
  'topic.printed': 'sheets',
  'route.printed': 'sheets',
  'resume.printed': 'resumes',
  'staff.called': 'staffCalls',
};

function deedOf(body: EventBody): Deed | null {
  return 'outcome' in body && body.outcome !== 'printed' ? null : (deeds[body.type] ?? null);
}
