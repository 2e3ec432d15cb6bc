/** Exports from a real journal: numbers without gaps, each event once, whatever is lost on the way. */
import { EventEmitter, once } from 'node:events';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { REPORT_FILE } from '#shared/exports/package-name.ts';
import type { EventBody } from '#shared/record/events.ts';
import { verifyFolder } from '../../../electron/exports/verify/verify-folder.ts';
import { servedTicket, surveyBodies, ticketBody, visitBodies } from '../../support/exports/bodies.ts';
import { exportBench, EVENING, type ExportBench } from '../../support/exports/export-bench.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let bench: ExportBench;

beforeEach(async () => {
  bench = await exportBench();
});
afterEach(() => bench.end());

/** Every finding of all exports, and the ranges they hold. */
async function verified() {
  const { packages, series } = await verifyFolder(bench.exports);
  return {
    findings: [...packages.flatMap(({ findings }) => findings), ...[...series.values()].flat()],
    ranges: packages.map(({ facts }) => [facts?.number, facts?.fromSeq, facts?.toSeq]),
  };
}

it('numbers exports without gaps and puts each event into exactly one', async () => {
  await bench.happens(...visitBodies(servedTicket(1)));
  await bench.records(await bench.makes());
  await bench.happens(...visitBodies(servedTicket(2)), ...surveyBodies({ easy: { kind: 'mark', mark: 4 } }));
  await bench.records(await bench.makes());
  await bench.records(await bench.makes());
  expect(await verified()).toEqual({
    findings: [],
    ranges: [
      [1, 1, 7],
      [2, 8, 18],
      [3, 19, 19],
    ],
  });
});

it('goes on from the folder when its event was never recorded, and tells it again until it is', async () => {
  await bench.happens(...visitBodies());
  const made = await bench.makes();
  await bench.restarts();
  expect(await bench.keeper.makeIfDue(true)).toEqual([made]);
  await bench.records(made);
  expect(await bench.keeper.makeIfDue(true)).toEqual([]);
  expect(await bench.makes()).toMatchObject({ number: 2, fromSeq: 3 });
});

it('shows a folder whose description cannot be read as damaged, not as gone', async () => {
  await bench.happens(...visitBodies());
  await bench.records(await bench.makes());
  const [name = ''] = await bench.names();
  await writeFile(join(bench.exports, name, 'datapackage.json'), '{"na');
  await bench.restarts();
  expect((await bench.keeper.state()).exports).toMatchObject([{ number: 1, state: 'damaged' }]);
});

it('goes on from the journal when the folders are gone, and shows them as lost', async () => {
  await bench.happens(...visitBodies());
  await bench.records(await bench.makes());
  await rm(bench.exports, { recursive: true });
  await bench.restarts();
  expect((await bench.keeper.state()).exports).toMatchObject([{ number: 1, state: 'lost' }]);
  expect(await bench.makes()).toMatchObject({ number: 2, fromSeq: 3, toSeq: 3 });
});

it('begins at the first event again when the history is a new one, under the next number', async () => {
  await bench.happens(...visitBodies());
  await bench.makes();
  const fresh = await exportBench();
  try {
    await fresh.happens(...visitBodies());
    await rename(bench.exports, fresh.exports);
    expect(await fresh.makes()).toMatchObject({ number: 2, fromSeq: 1, toSeq: 2 });
    await rename(fresh.exports, bench.exports);
  } finally {
    await fresh.end();
  }
});

it('begins behind the last export that a journal holds the events of, when an older one was put back under newer exports', async () => {
  await bench.happens(...visitBodies());
  await bench.records(await bench.makes());
  await bench.happens(...visitBodies(), ...visitBodies(), ...visitBodies());
  await bench.records(await bench.makes());
  const older = await exportBench();
  await older.journal.append(await bench.journal.read(0, 4));
  await rename(bench.exports, older.exports);
  for (const made of await older.keeper.makeIfDue(true)) await older.records(made);
  await older.happens(...visitBodies(), ...visitBodies(), ...visitBodies());
  // The second one was of other events under the numbers of these.
  expect(await older.keeper.proven({ from: 1, to: 11 })).toEqual([{ from: 1, to: 2 }]);
  const made = await older.makes();
  expect(made).toMatchObject({ number: 3, fromSeq: 3, toSeq: 11 });
  await older.records(made);
  expect(await older.keeper.makeIfDue(true)).toEqual([]);
  expect(await older.keeper.proven({ from: 1, to: 11 })).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 11 },
  ]);
  await older.end();
});

it('gives the number of a half-written export to a whole one', async () => {
  await bench.happens(...visitBodies());
  const partial = join(bench.exports, '000001_2026-11-22_0123ABCD.partial');
  await mkdir(partial, { recursive: true });
  await writeFile(join(partial, 'tickets.csv'), 'half a li');
  expect(await bench.makes()).toMatchObject({ number: 1 });
  expect(await bench.names()).toHaveLength(1);
  expect((await verified()).findings).toEqual([]);
});

it('makes the nightly one once, at its time, and one for all nights that were missed', async () => {
  await bench.happens(...visitBodies());
  expect(await bench.keeper.makeIfDue(true)).toEqual([]);
  bench.now = EVENING + HOUR_MS / 2;
  const [nightly] = await bench.keeper.makeIfDue(true);
  expect(nightly).toMatchObject({ number: 1, why: 'nightly' });
  if (nightly !== undefined) await bench.records(nightly);
  expect(await bench.keeper.makeIfDue(true)).toEqual([]);
  bench.now = EVENING + 3 * DAY_MS + 13 * HOUR_MS;
  await bench.restarts();
  expect(await bench.keeper.makeIfDue(true)).toMatchObject([{ number: 2, why: 'catch-up' }]);
  expect(await bench.keeper.makeIfDue(true)).toHaveLength(1);
  expect(await bench.names()).toHaveLength(2);
});

it.each([-DAY_MS, DAY_MS])('a clock that jumps by %d ms and back: each event in exactly one export', async (jump) => {
  for (const now of [EVENING, EVENING + jump, EVENING + HOUR_MS]) {
    bench.now = now;
    await bench.happens(...visitBodies(servedTicket(1)));
    await bench.records(await bench.makes());
  }
  const { findings, ranges } = await verified();
  expect(findings).toEqual([]);
  expect(ranges).toEqual([
    [1, 1, 7],
    [2, 8, 15],
    [3, 16, 23],
  ]);
});

it('goes past a folder that it can neither read nor remember, once, with a whole export', async () => {
  await bench.happens(...visitBodies());
  await bench.makes();
  const [unreadable = ''] = await bench.names();
  await writeFile(join(bench.exports, unreadable, 'datapackage.json'), '');
  await bench.restarts();
  bench.now = EVENING + HOUR_MS;
  const made = await bench.keeper.makeIfDue(true);
  expect(made).toMatchObject([{ number: 2, fromSeq: 1, toSeq: 2 }]);
  for (const each of made) await bench.records(each);
  expect(await bench.keeper.makeIfDue(true)).toEqual([]);
  const { packages } = await verifyFolder(bench.exports);
  expect(packages.map(({ facts, findings }) => [facts?.number ?? null, facts?.previous, findings])).toEqual([
    [null, undefined, [{ code: 'manifest-bad' }]],
    [2, null, []],
  ]);
});

it('shows its exports without its key, which the disk refuses, and asks for it again', async () => {
  await bench.happens(...visitBodies());
  const keys = join(bench.data, 'keys');
  await writeFile(keys, '');
  expect(await bench.keeper.state()).toMatchObject({ exports: [], waiting: 2, key: null });
  await rm(keys);
  expect((await bench.keeper.state()).key).toMatch(/^[0-9A-F]{16}$/);
  expect(await bench.makes()).toMatchObject({ number: 1 });
});

it('says that there is nothing new', async () => {
  await bench.happens(...visitBodies());
  await bench.makes();
  expect(await bench.keeper.make({ why: 'asked', waiting: 0, isDatabaseWhole: true })).toEqual({
    ok: false,
    problem: { code: 'nothing-new' },
  });
});

it('stops before lines that the database may give back, and names them once both have lost them', async () => {
  await bench.happens(...visitBodies(), ...visitBodies(), ...visitBodies());
  bench.losesLines(3, 4);
  const isDatabaseWhole = false;
  const first = await bench.keeper.make({ why: 'asked', waiting: 0, isDatabaseWhole });
  expect(first).toMatchObject({ ok: true, value: { fromSeq: 1, toSeq: 2 } });
  expect(await bench.keeper.make({ why: 'asked', waiting: 0, isDatabaseWhole })).toMatchObject({ problem: { code: 'gaps' } });
  expect(await bench.makes()).toMatchObject({ number: 2, fromSeq: 3, toSeq: 6 });
  const { packages } = await verifyFolder(bench.exports);
  expect(packages[1]).toMatchObject({ facts: { events: 2, missing: [{ from: 3, to: 4 }] }, findings: [] });
});

it('waits until the older files are read, and stops before a gap that nobody knew when it was asked', async () => {
  await bench.happens(...visitBodies());
  const reading = new EventEmitter();
  bench.verified = once(reading, 'read').then(() => undefined);
  const making = bench.keeper.make({ why: 'asked', waiting: 0, isDatabaseWhole: true });
  bench.losesLines(2, 2);
  reading.emit('read');
  expect(await making).toMatchObject({ value: { fromSeq: 1, toSeq: 1 } });
});

it('exports answers without ticket, text, moment or id; the last answer to a question counts (U-29, S-4)', async () => {
  const bodies: EventBody[] = surveyBodies({
    easy: { kind: 'mark', mark: 2 },
    fits: { kind: 'other' },
    improve: { kind: 'chips', chips: ['queue', 'words'] },
    note: { kind: 'text', text: '=cmd Иванов' },
  });
  const [started] = bodies;
  const surveyId = started !== undefined && 'surveyId' in started ? started.surveyId : '';
  bodies.splice(2, 0, { type: 'survey.answered', surveyId, question: 'easy', answer: { kind: 'mark', mark: 5 } });
  await bench.happens(...bodies);
  await bench.makes();
  const [name = ''] = await bench.names();
  const rows = await bench.rows(name, 'survey.csv');
  expect(rows.map(({ question, indicator, kind, mark, chips }) => [question, indicator, kind, mark, chips])).toEqual([
    ['easy', 'i2', 'mark', '5', ''],
    ['fits', 'i1', 'other', '', ''],
    ['improve', 'all', 'chips', '', 'queue words'],
    ['note', '', 'text', '', ''],
  ]);
  expect(rows[0]).toMatchObject({ day: '2026-11-23', hour: '20', purpose: 'support', complete: 'true', flags: '' });
  expect(JSON.stringify(rows)).not.toMatch(/Иванов|20:00/);
  expect(JSON.stringify(rows)).not.toContain(surveyId);
});

it('says in the workbook how much of its sums the export before has too', async () => {
  const [issued, session, surveyId] = [ticketBody(), uuidv7(), uuidv7()];
  const answered = surveyBodies({ easy: { kind: 'mark', mark: 5 } }, surveyId);
  await bench.happens({ type: 'session.started', sessionId: session }, issued, ...answered.slice(0, 2));
  await bench.records(await bench.makes());
  await bench.happens({ type: 'ticket.called', ticketId: issued.ticketId }, ticketBody({ number: 2 }), ...answered.slice(2));
  await bench.happens({ type: 'session.ended', sessionId: session, how: 'idle' });
  await bench.makes();
  const summaries = await Promise.all(
    (await bench.names()).map(async (name) => {
      const { sheets } = await readXlsx(await readFile(join(bench.exports, name, REPORT_FILE)));
      return (sheets[0]?.rows ?? []).map(([title, value]) => `${String(title)} ${String(value)}`);
    }),
  );
  const [again, first] = ['из них есть и в прежней выгрузке 1', summaries[0]];
  expect(first).not.toContain(again);
  expect(summaries[1]).toEqual(expect.arrayContaining(['Визитов 1', 'Талонов 2', 'Опросов с ответами 1']));
  expect(summaries[1]?.filter((line) => line === again)).toHaveLength(3);
});

it('tells a ticket that went on after an export again, whole, in the next one', async () => {
  const issued = ticketBody();
  await bench.happens(issued);
  await bench.records(await bench.makes());
  bench.now += 20 * 60_000;
  await bench.happens({ type: 'ticket.called', ticketId: issued.ticketId });
  await bench.makes();
  const [first = '', second = ''] = await bench.names();
  const [before] = await bench.rows(first, 'tickets.csv');
  const [after] = await bench.rows(second, 'tickets.csv');
  expect(before).toMatchObject({ place: 'waiting', wait_minutes: '', letter: 'Д', ahead: '2' });
  expect(after).toMatchObject({ place: 'called', wait_minutes: '20', ticket: before?.['ticket'], hour: '20' });
  expect(Object.keys(after ?? {})).not.toContain('needs_help');
});
