/** What deleted events knew: the same, in however many steps they went. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventBody, RecordedEvent } from '#shared/record/events.ts';
import { baseSchema, bareBase, type Summary } from '#shared/retention/base.ts';
import { foldSummary, subjectOf, SUMMARY_DAYS } from '#shared/retention/summary.ts';
import { addDays } from '#shared/reports/periods.ts';
import { servedTicket, surveyBodies, visitBodies } from '../../support/exports/bodies.ts';
import { event, issued } from '../../support/record/events.ts';

const nothing = (): Summary => bareBase({ seq: 0, hash: '0'.repeat(64), isKnown: true }).summary;
const bodies: EventBody[] = [
  ...visitBodies(servedTicket(1)),
  ...surveyBodies({
    easy: { kind: 'mark', mark: 2 },
    note: { kind: 'text', text: 'спасибо' },
    why: { kind: 'chips', chips: ['queue'] },
  }),
  { type: 'staff.called', callId: '0197b3f0-0000-7000-8000-000000000001', screen: 'home' },
  ...visitBodies([...servedTicket(2), { type: 'topic.read', topic: 'benefit' }]),
  { type: 'resume.printed', pages: 1, layout: 'by-years', outcome: 'printed' },
];
const events: readonly RecordedEvent[] = bodies.map((body, index) =>
  event(index + 1, body, index < 9 ? '2026-11-23' : '2026-11-24'),
);

function summaryOf(pieces: readonly (readonly RecordedEvent[])[]): Summary {
  return pieces.reduce((before, piece, index) => {
    const later = new Set(
      pieces
        .slice(index + 1)
        .flat()
        .flatMap((each) => subjectOf(each) ?? []),
    );
    const fold = foldSummary(before);
    fold.add(piece);
    return fold.finish(later);
  }, nothing());
}

it('is the same whether all events go at once or in pieces, cut anywhere', () => {
  const whole = summaryOf([events]);
  expect(whole).toMatchObject({ days: [{ visits: 1 }, { visits: 1, resumes: 1 }], calls: [{ screen: 'home' }] });
  fc.assert(
    fc.property(fc.nat(events.length), fc.nat(events.length), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      expect(summaryOf([events.slice(0, from), events.slice(from, to), events.slice(to)])).toEqual(whole);
    }),
  );
});

it('keeps only the tickets and surveys that go on, and passes its own door', () => {
  const cut = events.findIndex(({ body }) => body.type === 'survey.answered') + 1;
  const fold = foldSummary(nothing());
  fold.add(events.slice(0, cut));
  const summary = fold.finish(new Set(events.slice(cut).flatMap((each) => subjectOf(each) ?? [])));
  expect([summary.tickets.length, summary.surveys.length]).toEqual([0, 1]);
  const base = { ...bareBase({ seq: cut, hash: '0'.repeat(64), isKnown: true }), summary };
  expect(baseSchema.parse(structuredClone(base))).toEqual(base);
});

it('forgets days that no report reaches, never that a number was given on them', () => {
  const fold = foldSummary(nothing());
  const given = Array.from({ length: SUMMARY_DAYS + 5 }, (_, day) =>
    issued(day + 1, 1000 - day, 'Д', addDays('2024-01-01', day)),
  );
  // A clock that was set back: an early day comes last.
  fold.add([...given.slice(1), ...given.slice(0, 1)]);
  const summary = fold.finish(new Set());
  expect(summary.days).toHaveLength(SUMMARY_DAYS);
  expect(summary.counters).toHaveLength(SUMMARY_DAYS);
  expect(summary.older).toEqual({ day: '2024-01-05', highest: 1000 });
});
