/** The one thing that this is about: what was told is kept, once, in both memories and in the exports. */
import { deepStrictEqual as deepEqual } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { findingText } from '#shared/exports/findings.ts';
import { ticketLabel, type Ticket } from '#shared/queue/ticket.ts';
import { ticketsToVoid } from '#shared/queue/void-rule.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { verifyFolder } from '../../../../electron/exports/verify/verify-folder.ts';
import { rowKey } from '../../../../electron/exports/write/write-package.ts';
import { newestRows } from '../../exports/newest-rows.ts';
import { databaseOf, journalOf, ticketsIn, type Database } from '../memories.ts';
import { BACK_WITHIN_MS } from './lobby.ts';
import type { Told } from './told.ts';

/** Both memories tell the same, and all that was told. */
export async function checkMemories(directory: string, page: Page, told: Told): Promise<void> {
  const { events, database } = await agreed(directory, page);
  const kept = [...told.events.values()].filter((event) => !isDeepStrictEqual(events[event.seq - 1], event));
  deepEqual(kept, [], 'every event that the journal answered for stands in it unchanged');
  const tickets = ticketsIn(events);
  const given = tickets.map(({ day, letter, number }) => `${day} ${ticketLabel(letter, number)}`);
  deepEqual(given.toSorted(), [...new Set(given)].toSorted(), 'no number is given twice');
  deepEqual(told.shownTwice, [], 'no number is shown to two visitors');
  const lost = [...told.numbers.keys()].filter((label) => !given.some((one) => one.endsWith(label)));
  deepEqual(lost, [], 'every number that was on the screen is remembered');
  deepEqual(database.tickets.toSorted(byId), tickets.toSorted(byId), 'the tables hold what the events tell');
  deepEqual(ticketsToVoid(tickets), [], 'nobody waits for a ticket that nobody holds');
}

/** Both memories, as soon as they hold the same; fails with the difference if that takes too long. */
async function agreed(
  directory: string,
  page: Page,
): Promise<{ readonly events: readonly RecordedEvent[]; readonly database: Database }> {
  for (const until = performance.now() + BACK_WITHIN_MS; ;) {
    const [events, database] = [await journalOf(directory), await databaseOf(page)];
    if (isDeepStrictEqual(database.events, events)) return { events, database };
    if (performance.now() > until) deepEqual(database.events, events, 'database and journal hold the same events');
  }
}

export interface ExportedReport {
  readonly exports: number;
  readonly surveys: number;
  readonly brokenOff: number;
}

/**
 * All exports together, the last of which was made behind everything that was told.
 * @param mayFinish whether this visitor meant to answer the last question
 */
export async function checkExports(
  directory: string,
  events: readonly RecordedEvent[],
  told: Told,
  mayFinish: (visitor: number) => boolean,
): Promise<ExportedReport> {
  const { packages, series } = await verifyFolder(directory);
  const findings = [...packages.flatMap((each) => each.findings), ...[...series.values()].flat()];
  deepEqual(findings.map(findingText), [], 'each export is whole, and each follows the one before');
  const facts = packages.flatMap((each) => (each.facts === null ? [] : [each.facts]));
  const exported = Math.max(...facts.map(({ toSeq }) => toSeq));
  const once = [...told.events.values()].filter(
    ({ seq, body }) =>
      (seq <= exported || body.type === 'survey.answered' || body.type === 'ticket.issued') &&
      facts.filter(({ fromSeq, toSeq }) => fromSeq <= seq && seq <= toSeq).length !== 1,
  );
  deepEqual(once, [], 'what was told is in exactly one export');
  deepEqual(
    facts.reduce((sum, each) => sum + each.events, 0),
    exported,
    'the exports hold every event once',
  );

  const folders = packages.map((each) => each.directory);
  const rows = events.slice(0, exported);
  const numbers = rows.flatMap(({ body }) =>
    body.type === 'ticket.issued' ? [[rowKey(body.ticketId), String(body.number)] as const] : [],
  );
  deepEqual(await newestRows(folders, 'tickets', ['ticket'], 'number'), new Map(numbers), 'each ticket is a row');

  const [marks, complete] = [new Map<string, string>(), new Map<string, string>()];
  const finished = new Set(rows.flatMap(({ body }) => (body.type === 'survey.ended' && body.isComplete ? [body.surveyId] : [])));
  for (const { body } of rows) {
    if (body.type !== 'survey.answered') continue;
    const key = `${rowKey(body.surveyId)} ${body.question}`;
    marks.set(key, body.answer.kind === 'mark' ? String(body.answer.mark) : '');
    complete.set(key, String(finished.has(body.surveyId)));
  }
  const key = ['survey', 'question'];
  deepEqual(await newestRows(folders, 'survey', key, 'mark'), marks, 'each answer is a row with its last mark');
  deepEqual(await newestRows(folders, 'survey', key, 'complete'), complete, 'a survey that was broken off says so');
  const wrong = [...told.surveys].filter(([id, visitor]) => finished.has(id) && !mayFinish(visitor));
  deepEqual(wrong, [], 'no survey is complete that nobody went to the end of');
  const begun = rows.filter(({ body }) => body.type === 'survey.started').length;
  return { exports: packages.length, surveys: begun, brokenOff: begun - finished.size };
}

function byId(a: Ticket, b: Ticket): number {
  return a.id.localeCompare(b.id);
}
