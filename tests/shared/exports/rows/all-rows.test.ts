/** What an export tells of events before its own range, and of a kiosk without a survey. */
import { expect, test } from 'vitest';
import type { EventBody } from '#shared/record/events.ts';
import { createAllRows } from '#shared/exports/rows/all-rows.ts';
import { servedTicket, surveyBodies, ticketBody, visitBodies } from '../../../support/exports/bodies.ts';
import { event } from '../../../support/record/events.ts';
import { shippedContent } from '../../../support/shipped-content.ts';
import { mark } from '../../../support/survey/surveys.ts';

const context = { kiosk: 'K', number: 2, timeZone: 'Asia/Yekaterinburg', keyOf: (id: string) => id, indicatorOf: () => '' };

function rowsOf(before: readonly EventBody[], ours: readonly EventBody[], survey = shippedContent.survey) {
  const rows = createAllRows(context, survey);
  for (const [index, body] of before.entries()) rows.take(event(index + 1, body), false);
  for (const [index, body] of ours.entries()) rows.take(event(before.length + index + 1, body), true);
  return rows.rest();
}

test('what is over since the export before has no row, however much happened to it', () => {
  const { tickets, survey, visits, counts } = rowsOf(visitBodies([...servedTicket(1), ...surveyBodies({ easy: mark(5) })]), [
    { type: 'kiosk.started', appVersion: '0.0.0', shell: 'browser' },
  ]);
  expect({ tickets, survey, visits }).toEqual({ tickets: [], survey: [], visits: [] });
  expect(counts).toHaveLength(1);
});

test('a kiosk that asks no survey any more hands over its answers, and no indicators', () => {
  const { survey, indicators } = rowsOf([], surveyBodies({ easy: mark(5), recommend: mark(9) }), null);
  expect(survey).toHaveLength(2);
  expect(indicators).toEqual([]);
});

test('a visit whose end is told after the next one began takes nothing from that one', () => {
  const starts = ['A', 'B'].map((sessionId) => ({ type: 'session.started', sessionId }) as const);
  const { visits } = rowsOf([], [...starts, { type: 'session.ended', sessionId: 'A', how: 'finished' }, ticketBody()]);
  expect(visits.map((row) => [row[2], row[6], row[7]])).toEqual([
    ['A', 'finished', 0],
    ['B', null, 1],
  ]);
});
