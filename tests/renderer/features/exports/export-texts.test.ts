import { expect, test } from 'vitest';
import type { ExportRow } from '#shared/exports/export-calls.ts';
import { copyText, rowText } from '../../../../renderer/features/exports/export-texts.ts';

const row = (day: string, days: ExportRow['days']): ExportRow => ({
  number: 7,
  day,
  days,
  events: 5,
  why: 'catch-up',
  state: 'ready',
});

test.each([
  ['2026-11-23', { from: '2026-11-23', to: '2026-11-23' }, '23.11.2026 · 5 записей'],
  ['2026-11-23', null, '23.11.2026 · 5 записей'],
  ['2026-11-23', { from: '2026-11-20', to: '2026-11-20' }, '23.11.2026 · за 20.11 · 5 записей'],
  ['2026-11-23', { from: '2026-11-16', to: '2026-11-21' }, '23.11.2026 · за 16.11–21.11 · 5 записей'],
  ['2027-01-11', { from: '2026-12-30', to: '2027-01-11' }, '11.01.2027 · за 30.12.2026–11.01.2027 · 5 записей'],
  ['2027-01-11', { from: '2026-12-28', to: '2026-12-30' }, '11.01.2027 · за 28.12.2026–30.12.2026 · 5 записей'],
  ['2027-01-11', { from: '2026-12-30', to: '2026-12-30' }, '11.01.2027 · за 30.12.2026 · 5 записей'],
])('an export of %s tells the year of its days where it is another: %j', (day, days, text) => {
  expect(rowText(row(day, days)).replaceAll('\u00A0', ' ')).toBe(text);
});

test('a stick that is full says how much is wanted; a machine that is silent is told as that', () => {
  const full = copyText({ code: 'stick-full', neededBytes: 12_300_000, freeBytes: 4_000_000 });
  expect(full.what.replaceAll('\u00A0', ' ')).toBe('Нужно 12,3 МБ, свободно 4 МБ.');
  expect(copyText({ code: 'unreachable' })).toEqual({ what: 'Программа киоска не отвечает. Попробуйте ещё раз.', todo: '' });
});
