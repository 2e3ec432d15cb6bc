import { describe, expect, it } from 'vitest';
import { emptyDay, type DaySums } from '#shared/reports/day-sums.ts';
import { aroundChange, lengthOf, periodNames, periodOf, weeksUpTo } from '#shared/reports/periods.ts';
import { buildReport } from '#shared/reports/report.ts';
import { recountSurvey } from '#shared/reports/survey-sums.ts';
import { changesAt, trendOf } from '#shared/reports/trend.ts';
import { chips, mark, MONDAY_AT_TWO, survey } from '../../support/survey/surveys.ts';
import { shippedContent } from '../../support/shipped-content.ts';

const { survey: content } = shippedContent;
if (content === null) throw new Error('the shipped content has a survey');
const timeZone = 'Asia/Yekaterinburg';

function dayWith(day: string, count: number, changes: Parameters<typeof survey>[1] = {}, sums: DaySums = emptyDay(day)): DaySums {
  for (let index = 0; index < count; index += 1) recountSurvey(sums, undefined, survey(`${day} ${index}`, { day, ...changes }));
  return sums;
}

const flagged = { isComplete: true, flags: [{ rule: 'burst', reason: 'x' }] };

describe('a report', () => {
  it('is told with and without what a rule doubts, and says how much that is', () => {
    const day = dayWith('2026-11-23', 10, { answers: { easy: mark(5) } });
    dayWith('2026-11-23', 10, { answers: { easy: mark(1) }, ending: flagged }, day);
    // Opened and left without an answer, again and again: in no figure, so in this one neither.
    dayWith('2026-11-23', 6, { answers: {}, ending: { ...flagged, isComplete: false } }, day);
    const question = { days: [day], survey: content, timeZone };
    const all = buildReport({ ...question, withFlagged: true });
    const plain = buildReport({ ...question, withFlagged: false });
    expect([all.figures.ces?.mean, plain.figures.ces?.mean]).toEqual([3, 5]);
    expect([all.surveys.answered, plain.surveys.answered, plain.surveys.flagged]).toEqual([20, 10, 10]);
  });

  it('tells what the kiosk did on all of its days together', () => {
    const tickets = { issued: 30, called: 20, waitedLong: 4, voided: 3 };
    const days = ['2026-11-23', '2026-11-24'].map((day) => ({
      ...emptyDay(day),
      visits: 40,
      resumes: 6,
      tickets,
      topics: { benefit: 7 },
    }));
    expect(buildReport({ days, survey: content, timeZone, withFlagged: true }).kiosk).toEqual({
      visits: 80,
      resumes: 12,
      tickets: { issued: 60, called: 40, waitedLong: 8, voided: 6 },
      topics: [{ id: 'benefit', count: 14 }],
    });
  });

  it('hides means of fewer than ten people and counts below five', () => {
    const day = dayWith('2026-11-23', 9, { purpose: 'work' });
    dayWith('2026-11-23', 3, { purpose: 'benefit' }, day);
    dayWith('2026-11-23', 40, { purpose: 'training', startedAt: MONDAY_AT_TWO + 3_600_000 }, day);
    const report = buildReport({ days: [day], survey: content, timeZone, withFlagged: true });
    // «benefit» would follow from the sum, so the next smallest goes with it.
    expect(report.purposes.map(({ id, surveys, figures }) => [id, surveys, figures.index.i1?.index ?? null])).toEqual([
      ['training', 40, 100],
      ['work', null, null],
      ['benefit', null, null],
    ]);
    expect(report.hours.map(({ id, surveys }) => [id, surveys])).toEqual([
      ['14', 12],
      ['15', 40],
    ]);
    expect(buildReport({ days: [dayWith('2026-11-23', 9)], survey: content, timeZone, withFlagged: true }).figures).toEqual({
      index: { i1: null, i2: null, i3: null, i4: null },
      nps: null,
      ces: null,
    });
  });

  it('tells no mean from which that of a few would follow, the mean of all being told', () => {
    const day = dayWith('2026-11-23', 40, { purpose: 'work', answers: { easy: mark(5) } });
    dayWith('2026-11-23', 15, { purpose: 'benefit', answers: { easy: mark(4) } }, day);
    dayWith('2026-11-23', 7, { purpose: 'training', answers: { easy: mark(1) } }, day);
    const report = buildReport({ days: [day], survey: content, timeZone, withFlagged: true });
    expect(report.figures.ces?.people).toBe(62);
    expect(report.purposes.map(({ id, surveys, figures }) => [id, surveys, figures.ces?.mean ?? null])).toEqual([
      ['work', 40, 5],
      ['benefit', 15, null],
      ['training', 7, null],
    ]);
  });

  it('names reasons, most frequent first, the rare ones without their number', () => {
    const day = dayWith('2026-11-23', 6, { answers: { 'comfort-why': chips('noise'), improve: chips('queue') } });
    dayWith('2026-11-23', 2, { answers: { 'comfort-why': chips('seats') } }, day);
    expect(buildReport({ days: [day], survey: content, timeZone, withFlagged: true }).reasons).toEqual([
      {
        question: 'comfort-why',
        chips: [
          { id: 'noise', count: 6 },
          { id: 'seats', count: null },
        ],
      },
      { question: 'improve', chips: [{ id: 'queue', count: 6 }] },
    ]);
  });
});

describe('periods', () => {
  it('run from Monday, from the first of the month, the quarter, the year', () => {
    expect(periodNames.map((name) => periodOf(name, '2026-11-22', 0).from)).toEqual([
      '2026-11-16',
      '2026-11-01',
      '2026-10-01',
      '2026-01-01',
    ]);
    expect(periodOf('week', '2026-11-23', 0)).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  });

  it('that are over are whole, also over the turn of a year and a February', () => {
    expect(periodNames.map((name) => periodOf(name, '2026-12-01', 1))).toEqual([
      { from: '2026-11-23', to: '2026-11-29' },
      { from: '2026-11-01', to: '2026-11-30' },
      { from: '2026-07-01', to: '2026-09-30' },
      { from: '2025-01-01', to: '2025-12-31' },
    ]);
    expect(periodOf('month', '2028-03-31', 1)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(periodOf('month', '2026-01-15', 13)).toEqual({ from: '2024-12-01', to: '2024-12-31' });
    expect(periodOf('quarter', '2026-02-28', 2)).toEqual({ from: '2025-07-01', to: '2025-09-30' });
    expect(periodOf('week', '2026-01-04', 1)).toEqual({ from: '2025-12-22', to: '2025-12-28' });
  });

  it('around a change are equally long and do not touch', () => {
    const { before, after } = aroundChange('2026-03-01', 30);
    expect([before, after]).toEqual([
      { from: '2026-01-30', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-30' },
    ]);
    expect([lengthOf(before), lengthOf(after)]).toEqual([30, 30]);
    expect(weeksUpTo('2026-01-01', 2)).toEqual([
      { from: '2025-12-22', to: '2025-12-28' },
      { from: '2025-12-29', to: '2026-01-04' },
    ]);
  });
});

describe('a change', () => {
  const days = [
    dayWith('2026-11-09', 50, { answers: { easy: mark(3), recommend: mark(5) } }),
    dayWith('2026-11-16', 50, { answers: { easy: mark(5), recommend: mark(10) } }),
  ];
  const question = { days, survey: content, withFlagged: true };

  it('is told with its interval, or that there are too few', () => {
    const changes = changesAt('2026-11-16', 7, question);
    expect(changes.i2.comparison).toMatchObject({ verdict: 'better', change: 50 });
    expect(changes.nps.comparison).toMatchObject({ verdict: 'better', change: 200 });
    expect(changes.i1.comparison).toEqual({ verdict: 'too-few' });
    expect(changesAt('2026-11-30', 7, question).i2.comparison).toEqual({ verdict: 'too-few' });
  });

  it('shows in the weeks of the trend, which has gaps where nobody answered', () => {
    const trend = trendOf(weeksUpTo('2026-11-23', 3), question);
    expect(trend.map(({ figures }) => figures.index.i2?.index ?? null)).toEqual([50, 100, null]);
  });
});
