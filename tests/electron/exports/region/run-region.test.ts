/** Two kiosks' exports in one folder become one page: counts equal to what happened, what is wrong named. */
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runRegion } from '../../../../electron/exports/region/run-region.ts';
import { publicKeyFile } from '../../../../electron/packs/minisign/keys.ts';
import { servedTicket, surveyBodies, ticketBody, visitBodies } from '../../../support/exports/bodies.ts';
import { exportBench, type ExportBench } from '../../../support/exports/export-bench.ts';
import { aColumnLess, aColumnMore, signAgain } from '../../../support/exports/signed-again.ts';

const MINUTE_MS = 60_000;

let north: ExportBench;
let south: ExportBench;
let region: string;

beforeEach(async () => {
  [north, south, region] = [await exportBench(), await exportBench(), await mkdtemp(join(tmpdir(), 'region-'))];
});
afterEach(async () => {
  await north.end();
  await south.end();
  await rm(region, { recursive: true });
});

const mark = (value: number) => ({ kind: 'mark' as const, mark: value });

/** Twelve people with the same opinion. */
async function twelveRate(bench: ExportBench, face: number, recommend: number): Promise<void> {
  for (let person = 0; person < 12; person += 1)
    await bench.happens(...surveyBodies({ heard: mark(face), easy: mark(face), recommend: mark(recommend) }));
}

async function report(...more: readonly string[]): Promise<{ readonly code: number; readonly page: string }> {
  await cp(north.exports, join(region, 'north'), { recursive: true });
  await cp(south.exports, join(region, 'south', 'kiosk 1'), { recursive: true });
  const out = join(region, 'report.html');
  const code = await runRegion({ say: () => {}, complain: () => {}, pathOf: (typed) => typed, today: '2026-11-24' }, [
    'report',
    region,
    '--out',
    out,
    ...more,
  ]);
  return { code, page: await readFile(out, 'utf8') };
}

/** The cells of the line with this text, without the margins in small print. */
function cellsOf(page: string, name: string): readonly string[] {
  const line = page.split('\n').find((each) => each.startsWith('<tr') && each.includes(name)) ?? '';
  return [...line.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell.replaceAll(/<small>.*?<\/small>|<br>|<div.*?<\/div>/g, '').trim(),
  );
}

it('puts kiosks side by side; a ticket that went on after an export counts once, as it ended', async () => {
  const late = ticketBody();
  await north.happens(...visitBodies(servedTicket(1)), late);
  await north.records(await north.makes());
  north.now += 20 * MINUTE_MS;
  await north.happens({ type: 'ticket.called', ticketId: late.ticketId });
  await twelveRate(north, 5, 10);
  await north.makes();
  await twelveRate(south, 3, 6);
  await south.makes();
  const { code, page } = await report();
  expect(code).toBe(0);
  const { kiosk } = JSON.parse(
    await readFile(join(north.exports, (await north.names())[0] ?? '', 'datapackage.json'), 'utf8'),
  ).export;
  expect(cellsOf(page, kiosk).slice(2)).toEqual(['1', '2', '50 %', '12', '100', '100', '—', '100', '100', '5']);
  expect(cellsOf(page, 'Все киоски').slice(2)).toEqual(['1', '2', '50 %', '24', '75', '75', '—', '80', '0', '4']);
  expect(page).toContain('Всё цело');
  expect(page).not.toMatch(/<script|https?:/);
});

it('names what is missing and not whole, and leaves it out of the figures', async () => {
  for (const _night of [1, 2, 3]) {
    await north.happens(...visitBodies());
    await north.records(await north.makes());
  }
  await south.happens(...visitBodies());
  await south.makes();
  const [, second = ''] = await north.names();
  await rm(join(north.exports, second), { recursive: true });
  await appendFile(join(south.exports, (await south.names())[0] ?? '', 'visits.csv'), 'x');
  const { code, page } = await report();
  expect(code).toBe(1);
  expect(page).toContain('Нет выгрузки 2.');
  expect(page).toContain('Файл изменён или повреждён: visits.csv.');
  expect(cellsOf(page, 'Все киоски')[2]).toBe('2');
});

it('tells with which export a kiosk begins: earlier ones that are not there are in no figure', async () => {
  for (const _night of [1, 2, 3]) {
    await north.happens(...visitBodies());
    await north.records(await north.makes());
  }
  await south.happens(...visitBodies());
  await south.makes();
  const [first = ''] = await north.names();
  await rm(join(north.exports, first), { recursive: true });
  const { page } = await report();
  expect(page).toContain('выгрузок 2, № 2–3');
  expect(page).toContain('выгрузок 1, № 1<');
});

it('says so when the report cannot be written where somebody wants it', async () => {
  await north.happens(...visitBodies());
  await north.makes();
  const said: string[] = [];
  const desk = { say: () => {}, complain: (text: string) => void said.push(text), pathOf: (typed: string) => typed };
  const out = join(region, 'no such folder', 'report.html');
  expect(await runRegion({ ...desk, today: '2026-11-24' }, ['report', north.exports, '--out', out])).toBe(2);
  expect(said).toEqual([`Отчёт не записывается: ${out}`]);
});

it('counts a wait of fifteen minutes and a half as one of more than fifteen, as the kiosk does', async () => {
  const [quick, slow] = [ticketBody({ number: 1 }), ticketBody({ number: 2 })];
  await north.happens(quick, slow);
  north.now += 14.5 * MINUTE_MS;
  await north.happens({ type: 'ticket.called', ticketId: quick.ticketId });
  north.now += MINUTE_MS;
  await north.happens({ type: 'ticket.called', ticketId: slow.ticketId });
  await north.makes();
  await south.happens(...visitBodies());
  await south.makes();
  const { page } = await report();
  expect(cellsOf(page, 'Все киоски')[4]).toBe('50 %');
});

it('hides the mean of a second kiosk where the mean of all would tell that of a few people', async () => {
  await twelveRate(north, 5, 10);
  await north.makes();
  await south.happens(...surveyBodies({ easy: mark(1) }));
  await south.makes();
  const { page } = await report();
  const [easeOfNorth, easeOfAll] = ['выгрузок 1', 'Все киоски'].map((name) => cellsOf(page, name)[7]);
  // 13 people have 92.3 together: with «100, n 12» beside it the last one's mark would be a sum away.
  expect([easeOfNorth, easeOfAll]).toEqual(['—', '92,3']);
  expect(cellsOf(page, 'Все киоски')[10]).toBe('100');
});

it('hides means of fewer than ten people', async () => {
  await north.happens(...surveyBodies({ easy: mark(5) }));
  await north.makes();
  await south.happens(...visitBodies());
  await south.makes();
  const { page } = await report();
  expect(cellsOf(page, 'Все киоски').slice(5)).toEqual(['1', '—', '—', '—', '—', '—', '—']);
});

it('counts exports of earlier and later programs side by side', async () => {
  await north.happens(...visitBodies(servedTicket(1)));
  await north.makes();
  await south.happens(...visitBodies(servedTicket(2)));
  await south.records(await south.makes());
  await south.happens(...visitBodies(servedTicket(3)));
  await south.makes();
  const [older = '', newer = ''] = await south.names();
  await signAgain(join(south.exports, older), await south.keeper.key(), aColumnLess);
  await signAgain(join(south.exports, newer), await south.keeper.key(), aColumnMore);
  const { page } = await report();
  expect(cellsOf(page, 'Все киоски').slice(2, 4)).toEqual(['3', '3']);
});

it('leaves out kiosks whose keys are not in the folder of keys', async () => {
  await north.happens(...visitBodies(servedTicket(1)));
  await north.makes();
  await south.happens(...visitBodies(servedTicket(1)));
  await south.makes();
  const keys = join(region, 'keys');
  await mkdir(keys);
  await writeFile(join(keys, 'north.pub'), publicKeyFile((await north.keeper.key()).public));
  const { code, page } = await report('--key', keys);
  expect(code).toBe(1);
  expect(page).toContain('Подписано другим ключом.');
  expect(cellsOf(page, 'Все киоски')[2]).toBe('1');
});
