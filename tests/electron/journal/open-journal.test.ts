import { afterEach, beforeEach, expect, it } from 'vitest';
import { event, events } from '../../support/record/events.ts';
import { journalBench, type JournalBench } from '../../support/record/journal-bench.ts';

let bench: JournalBench;

const copied = (seq: number) => event(seq, { type: 'export.copied', number: seq });

beforeEach(async () => {
  bench = await journalBench();
});
afterEach(() => bench.end());

it('gives back after a restart what was appended, in order and in pieces', async () => {
  const all = events(1, 700);
  await bench.hold(all.slice(0, 1), all.slice(1, 600), all.slice(600));
  const journal = await bench.open();
  expect(await journal.read(0, 1000)).toEqual(all);
  expect(await journal.read(597, 5)).toEqual(all.slice(597, 602));
  expect(journal.head().seq).toBe(700);
  expect(journal.health()).toEqual({ state: 'sound' });
});

it('begins a file with each day and stays in order when the clock is set back', async () => {
  const all = [...events(1, 2, '2026-11-23'), ...events(3, 4, '2026-11-24'), ...events(5, 6, '2026-11-23')];
  await bench.hold(all);
  expect(await bench.names()).toEqual(['2026-11-23_000000001.jsonl', '2026-11-23_000000005.jsonl', '2026-11-24_000000003.jsonl']);
  expect(await (await bench.open()).read(0, 10)).toEqual(all);
});

it('accepts known events again and writes them once', async () => {
  const all = events(1, 5);
  await bench.hold(all.slice(0, 3));
  const journal = await bench.open();
  expect(await journal.append(all)).toMatchObject({ ok: true, value: { seq: 5 } });
  expect(await journal.append(all.slice(1, 3))).toMatchObject({ ok: true, value: { seq: 5 } });
  expect(await journal.read(0, 10)).toEqual(all);
});

it('refuses a gap and another event under a known number, and says where it ends', async () => {
  const journal = await bench.open();
  await journal.append(events(1, 3));
  for (const stranger of [event(5), event(2), event(3)]) {
    expect(await journal.append([stranger])).toMatchObject({ ok: false, problem: { code: 'out-of-step', head: { seq: 3 } } });
  }
  expect(await journal.append([event(4)])).toMatchObject({ ok: true });
});

it('lets appends that come during a sync share the next one', async () => {
  const journal = await bench.open();
  await journal.append([event(1)]);
  let letGo: (() => void) | undefined;
  bench.disk.gate = new Promise((resolve) => (letGo = resolve));
  bench.disk.syncs = 0;
  const answers = events(2, 20).map((one) => journal.append([one]));
  await Promise.resolve();
  letGo?.();
  expect((await Promise.all(answers)).map((answer) => answer.ok && answer.value.seq)).toContain(20);
  expect(bench.disk.syncs).toBeLessThanOrEqual(2);
});

it('keeps lines of a newer version, whose events this one does not know', async () => {
  const unknown = { ...event(2), body: { type: 'visit.rated', stars: 5 } };
  await bench.hold([event(1), unknown as never]);
  const journal = await bench.open();
  expect(journal.health()).toEqual({ state: 'sound' });
  expect((await journal.read(1, 1))[0]?.body).toEqual({ type: 'visit.rated', stars: 5 });
});

it('finds among many the few that have some letters in their lines, also when another hand wrote a letter otherwise', async () => {
  const all = [...events(1, 600), copied(601), ...events(602, 900), copied(901), copied(902), event(903)];
  await bench.hold(all);
  const [name = ''] = await bench.names();
  await bench.damage(name, (bytes) =>
    Buffer.from(
      bytes
        .toString('utf8')
        .replace('"export.copied","number":901', '"\\u0065xport.copied","number":901')
        .replace('"number":901,"type":"export.copied"', '"number":901,"type":"\\u0065xport.copied"'),
    ),
  );
  const journal = await bench.open();
  expect(journal.health()).toEqual({ state: 'sound' });
  expect(await journal.find('"export.', 0, 10)).toEqual([all[600], all[900], all[901]]);
  expect(await journal.find('"export.', 601, 1)).toEqual([all[900]]);
  expect(await journal.find('"export.', 902, 10)).toEqual([]);
});

it('never gives a damaged line, however its number reads', async () => {
  const all = events(1, 300);
  await bench.hold(all);
  const journal = await bench.open();
  const [name = ''] = await bench.names();
  // Behind its back: it was whole when it was opened.
  await bench.damage(name, (bytes) =>
    Buffer.from(bytes.toString('latin1').replace('{"seq":290,', '{"seq":1e9,').replace('{"seq":5,', '{"seq":6,'), 'latin1'),
  );
  expect(await journal.read(280, 30)).toEqual([...all.slice(280, 289), ...all.slice(290)]);
  expect((await journal.read(0, 10)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10, 11]);
});
