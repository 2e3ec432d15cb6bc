/** What events knew that were let go, back into empty tables. Numbers never go down. */
import type { Summary } from '#shared/retention/base.ts';
import { surveyRow } from '../fold/fold-surveys.ts';
import type { Tables } from '../store/record-store.ts';

/** Of any day. */
const LAST_DAY = '9999-12-31';

export async function putSummary(tables: Tables, { days, counters, older, tickets, surveys, calls }: Summary): Promise<void> {
  await tables.put({
    days,
    tickets: tickets.map(({ seq, ticket }) => ({ id: ticket.id, day: ticket.day, letter: ticket.letter, seq, ticket })),
    surveys: surveys.map(surveyRow),
  });
  for (const call of calls) await tables.putCall(call);
  const known = new Map((await tables.countersUpTo(LAST_DAY)).map((row) => [`${row.day} ${row.letter}`, row.highest]));
  await tables.put({ counters: counters.filter(({ day, letter, highest }) => highest > (known.get(`${day} ${letter}`) ?? 0)) });
  if (older === null) return;
  const state = await tables.state();
  const isSkipped = state.skip !== null && state.skip.day >= older.day && state.skip.count >= older.highest;
  const day = state.skip !== null && state.skip.day > older.day ? state.skip.day : older.day;
  if (!isSkipped) await tables.putState({ ...state, skip: { day, count: Math.max(state.skip?.count ?? 0, older.highest) } });
}
