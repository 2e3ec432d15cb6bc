/** What reports read, through any life of the database. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { emptyDay, type DaySums } from '#shared/reports/day-sums.ts';
import type { KioskRecord } from '../../../../renderer/record/record.ts';
import { kioskBench, NOON, request, type KioskBench } from '../../../support/record/kiosk-bench.ts';
import { takeBackTo } from '../../../support/record/former-database.ts';
import { mark } from '../../../support/survey/surveys.ts';

const DAY = '2026-11-23';
const MINUTE_MS = 60_000;
let bench: KioskBench;

beforeEach(async () => {
  bench = await kioskBench();
});
afterEach(() => bench.end());

const dayOf = async (page: KioskRecord): Promise<DaySums | undefined> => (await page.reports.days(DAY, DAY))[0];

async function rate(page: KioskRecord, easy: number): Promise<string> {
  const surveyId = uuidv7();
  await page.record({ type: 'survey.started', surveyId, form: 'full', purpose: 'work' });
  await page.record({ type: 'survey.answered', surveyId, question: 'easy', answer: mark(easy) });
  return surveyId;
}

/** A day with a bit of everything. */
async function live(page: KioskRecord): Promise<void> {
  await page.record({ type: 'session.started', sessionId: uuidv7() });
  await page.record({ type: 'topic.read', topic: 'benefit' });
  await page.record({ type: 'resume.printed', pages: 1, layout: 'by-years', outcome: 'printed' });
  const [soon, late, gone] = [
    await page.issueTicket(request()),
    await page.issueTicket(request()),
    await page.issueTicket(request()),
  ];
  bench.now = NOON + 5 * MINUTE_MS;
  await page.record({ type: 'ticket.called', ticketId: soon.id });
  bench.now = NOON + 16 * MINUTE_MS;
  await page.record({ type: 'ticket.called', ticketId: late.id });
  await page.record({ type: 'ticket.voided', ticketId: gone.id, why: 'staff' });
  const surveyId = await rate(page, 2);
  await page.record({ type: 'survey.answered', surveyId, question: 'easy', answer: mark(4) });
  await page.record({ type: 'survey.ended', surveyId, isComplete: true, flags: [] });
  const doubted = await rate(page, 1);
  await page.record({ type: 'survey.ended', surveyId: doubted, isComplete: false, flags: [{ rule: 'burst', reason: 'x' }] });
}

const lived = {
  visits: 1,
  resumes: 1,
  topics: { benefit: 1 },
  tickets: { issued: 3, called: 2, waitedLong: 1, voided: 1 },
  surveys: {
    plain: { started: 1, completed: 1, answered: 1, purposes: { work: { surveys: 1, marks: { easy: expect.anything() } } } },
    flagged: { started: 1, completed: 0, answered: 1 },
  },
};

it('a day is summed as it happens', async () => {
  const page = await bench.openPage();
  await live(page);
  const day = await dayOf(page);
  expect(day).toMatchObject(lived);
  expect(day?.surveys.plain.purposes['work']?.marks['easy']).toEqual([0, 0, 0, 0, 1]);
});

it('sums come back from the journal when the database is lost', async () => {
  await live(await bench.openPage());
  await bench.stopMachine();
  bench.indexedDB = new IDBFactory();
  await bench.startMachine();
  expect(await dayOf(await bench.openPage())).toMatchObject(lived);
});

it('a database of the version before is filled from its own events', async () => {
  await live(await bench.openPage());
  await bench.stopMachine();
  const old = new Dexie('first-step', { indexedDB: bench.indexedDB, IDBKeyRange });
  const now = await old.open();
  const events = await now.table('events').toArray();
  now.close();
  bench.indexedDB = new IDBFactory();
  const before = new Dexie('first-step', { indexedDB: bench.indexedDB, IDBKeyRange });
  before.version(1).stores({ events: 'seq', tickets: 'id, [day+letter]', counters: '[day+letter]', calls: 'callId', state: '' });
  await before.table('events').bulkPut(events);
  before.close();
  await bench.startMachine();
  const page = await bench.openPage();
  expect(await dayOf(page)).toMatchObject(lived);
});

it('the days of a database of the third version are kept, also when their events are gone', async () => {
  await live(await bench.openPage());
  await bench.stopMachine();
  // No event tells of forty visits: the row itself must have come along.
  await takeBackTo(3, bench, (before) => before.table('days').put({ ...emptyDay(DAY), visits: 40 }));
  await bench.startMachine();
  const page = await bench.openPage();
  expect(await dayOf(page)).toEqual({ ...emptyDay(DAY), visits: 40 });
  await page.record({ type: 'session.started', sessionId: uuidv7() });
  expect(await dayOf(page)).toEqual({ ...emptyDay(DAY), visits: 41 });
});

it('taps that nobody waited for are in what is read next', async () => {
  const page = await bench.openPage();
  const surveyId = uuidv7();
  const written = [
    page.record({ type: 'survey.started', surveyId, form: 'full', purpose: null }),
    page.record({ type: 'survey.answered', surveyId, question: 'easy', answer: mark(1) }),
    page.record({ type: 'survey.answered', surveyId, question: 'easy', answer: mark(5) }),
  ];
  expect(await page.reports.surveysOf(DAY)).toMatchObject([{ id: surveyId, answers: { easy: { mark: 5 } } }]);
  await Promise.all(written);
});

it('a survey that a crash cut off keeps its answers and is not complete', async () => {
  const crashed = await bench.openPage();
  await rate(crashed, 3);
  crashed.close();
  const page = await bench.openPage();
  expect((await dayOf(page))?.surveys.plain).toMatchObject({ started: 1, completed: 0, answered: 1 });
});

it('only surveys with a text are found by their text', async () => {
  const page = await bench.openPage();
  await rate(page, 3);
  const surveyId = await rate(page, 4);
  await page.record({ type: 'survey.answered', surveyId, question: 'free-text', answer: { kind: 'text', text: 'спасибо' } });
  expect((await page.reports.withText('2026-11-01', DAY, 10, true)).map(({ id }) => id)).toEqual([surveyId]);
  expect(await page.reports.withText('2026-11-01', '2026-11-22', 10, true)).toEqual([]);
});

it('«Без отмеченных»: nor are their words read, and they take nobody else’s place', async () => {
  const page = await bench.openPage();
  const says = async (surveyId: string, text: string): Promise<unknown> =>
    page.record({ type: 'survey.answered', surveyId, question: 'free-text', answer: { kind: 'text', text } });
  const [kept, doubted] = [await rate(page, 4), await rate(page, 1)];
  await says(kept, 'спасибо');
  await says(doubted, 'так себе');
  const flags = [{ rule: 'burst', reason: 'Оценок за 2 минуты: 4' }] as const;
  await page.record({ type: 'survey.ended', surveyId: doubted, isComplete: true, flags: [...flags] });
  const read = async (limit: number, withFlagged: boolean): Promise<readonly string[]> =>
    (await page.reports.withText('2026-11-01', DAY, limit, withFlagged)).map(({ id }) => id);
  expect(new Set(await read(10, true))).toEqual(new Set([kept, doubted]));
  expect(await read(1, false)).toEqual([kept]);
});
