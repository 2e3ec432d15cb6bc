import type { EventBody } from '../../record/events.ts';
import type { Row } from '../columns.ts';
import { createHourReader, type RowContext, type RowSource } from './row-source.ts';

/** Counts are told when so many different ones came together; more rows of one kind are summed by whoever reads them. */
const MAX_OPEN = 5000;

interface Count {
  readonly day: string;
  readonly hour: number;
  readonly type: string;
  readonly detail: string | null;
  readonly outcome: string | null;
  count: number;
}

/** How many events of each kind an hour: every event of the export is in exactly one of these sums, also of a kind from a newer version. */
export function createCountRows({ kiosk, number, timeZone }: RowContext): RowSource {
  const counts = new Map<string, Count>();
  const hourOf = createHourReader(timeZone);
  return {
    // Each event is counted in one export.
    retold: () => 0,
    take({ at, day, body }, isOurs) {
      if (!isOurs) return;
      const hour = hourOf(at);
      const [detail, outcome] = partsOf(body);
      const key = `${day} ${hour} ${body.type} ${detail ?? ''} ${outcome ?? ''}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { day, hour, type: body.type, detail, outcome, count: 1 });
      else known.count += 1;
    },
    drain(seq) {
      if (counts.size < MAX_OPEN && seq !== Infinity) return [];
      const rows = [...counts.values()].map(({ day, hour, type, detail, outcome, count }): Row => {
        return [kiosk, number, day, hour, type, detail, outcome, count];
      });
      counts.clear();
      return rows;
    },
  };
}

/** @returns what exactly, and how it ended; words of the code and the content only */
function partsOf(body: EventBody): [string | null, string | null] {
  switch (body.type) {
    case 'kiosk.started':
      return [body.shell, null];
    case 'session.ended':
      return [null, body.how];
    case 'ticket.issued':
      return [body.entry, null];
    case 'ticket.not-printed':
      return [null, body.fault];
    case 'ticket.taken':
      return [null, body.as];
    case 'ticket.voided':
      return [null, body.why];
    case 'staff.called':
      return [body.screen, null];
    case 'topic.read':
      return [body.topic, null];
    case 'topic.printed':
      return [body.topic, body.outcome];
    case 'route.printed':
      return [null, body.outcome];
    case 'resume.printed':
      return [body.layout, body.outcome];
    case 'survey.started':
      return [body.form, null];
    case 'survey.answered':
      return [body.question, null];
    case 'survey.ended':
      return [null, body.isComplete ? 'complete' : 'incomplete'];
    case 'export.made':
      return [body.why, null];
    case 'pack.refused':
      return [body.code, null];
    case 'record.reconciled':
    case 'session.started':
    case 'ticket.printing':
    case 'ticket.printed':
    case 'ticket.reinstated':
    case 'ticket.called':
    case 'ticket.served':
    case 'ticket.absent':
    case 'staff.call-answered':
    case 'export.copied':
    case 'pack.installed':
    case 'pack.returned':
      return [null, null];
    default:
      // The journal may hold events of a newer version.
      return [null, null];
  }
}
