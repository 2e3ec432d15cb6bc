/** What staff read after «Проверить всё»: each fault in words that say what to do, before all that is well. */
import { expect, test } from 'vitest';
import type { SelfTest } from '#shared/self-test/self-test.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { selfTestRows, type TestFacts, type TestRow } from '../../../../../renderer/features/staff/state/self-test-rows.ts';

const now = Date.parse('2026-11-23T09:05:00Z');
const machine: SelfTest = {
  journal: { code: 'sound', events: 412 },
  printer: { state: 'ready', paperLow: false },
  sheetPrinter: null,
  lastExport: { number: 7, findings: [] },
  exportTrouble: null,
  disk: { code: 'enough', freeBytes: 84_000_000_000 },
  clock: { code: 'plausible', now },
  content: { code: 'sound' },
  isWriter: true,
};
const well: TestFacts = {
  machine,
  record: { database: 'sound', isPersisted: true },
  health: { database: 'sound', journal: { state: 'sound' }, pending: 0, isPersisted: true },
  settings: defaultSettings,
};
const rowsOf = (change: Partial<SelfTest>): readonly TestRow[] => selfTestRows({ ...well, machine: { ...machine, ...change } });

test('a kiosk that is well: nine rows, none of which asks for anything', () => {
  const rows = selfTestRows(well);
  expect(rows).toHaveLength(9);
  expect(rows.filter(({ verdict }) => verdict !== 'well')).toEqual([]);
  expect(rows.find(({ title }) => title === 'Часы')?.text).toBe('23.11.2026, 14:05. Сверьте со своими.');
});

test.each<readonly [Partial<SelfTest>, string, RegExp]>([
  [{ journal: { code: 'disk-full' } }, 'fault', /нет места\. Освободите/],
  [{ journal: { code: 'not-writable' } }, 'fault', /закрыт для записи\. Позовите/],
  [{ journal: { code: 'not-kept' } }, 'fault', /не то, что на него записали/],
  [{ journal: { code: 'changed' } }, 'fault', /повреждён\. Закройте киоск и откройте снова/],
  [{ printer: { state: 'fault', fault: 'out-of-paper', detail: '' } }, 'fault', /Нет бумаги\. Положите/],
  [{ printer: { state: 'ready', paperLow: true } }, 'care', /Бумаги мало/],
  [{ lastExport: { number: 7, findings: [{ code: 'signature-wrong' }] } }, 'fault', /№ 7: Подпись не подходит.*администратора/],
  [{ exportTrouble: 'late' }, 'care', /ещё не сделана\. Откройте «Выгрузки»/],
  [{ lastExport: null, exportTrouble: 'late' }, 'care', /ещё не сделана/],
  [{ lastExport: null, exportTrouble: 'not-readable' }, 'fault', /не открывается\. Позовите администратора/],
  [{ disk: { code: 'low', freeBytes: 900_000_000 } }, 'care', /0,9 ГБ\. Освободите место/],
  [{ disk: { code: 'scarce', freeBytes: 100_000_000 } }, 'fault', /выгрузки не делаются/],
  [{ clock: { code: 'behind', now, notBefore: now + 86_400_000 } }, 'fault', /Отстают.*23\.11\.2026.*24\.11\.2026/],
  [{ clock: { code: 'moved', now, byMs: 86_400_000 } }, 'care', /на 1\sдень вперёд/],
  [{ clock: { code: 'moved', now, byMs: -600_000 } }, 'care', /на 10\sминут назад/],
  [{ content: { code: 'replaced' } }, 'fault', /Установите его ещё раз/],
  [{ content: { code: 'damaged' } }, 'fault', /Файлы программы повреждены/],
  [{ isWriter: false }, 'fault', /в другом окне/],
])('%o comes first, as %s', (change, verdict, text) => {
  const [first] = rowsOf(change);
  expect(first?.verdict).toBe(verdict);
  expect(first?.text).toMatch(text);
});

test('a kiosk that is meant to be without a printer has no fault', () => {
  const settings = { ...defaultSettings, printing: { ...defaultSettings.printing, printer: { kind: 'none' as const } } };
  const facts: TestFacts = {
    ...well,
    settings,
    machine: { ...machine, printer: { state: 'fault', fault: 'no-printer', detail: '' }, lastExport: null },
  };
  expect(selfTestRows(facts).every(({ verdict }) => verdict === 'well')).toBe(true);
});

test('a database that failed, and one that the browser may clear, are told', () => {
  const [first] = selfTestRows({ ...well, record: { database: 'memory-only', isPersisted: false } });
  expect(first).toMatchObject({ title: 'База', verdict: 'fault', text: expect.stringContaining('только в журнал') });
  const [evictable] = selfTestRows({ ...well, record: { database: 'sound', isPersisted: false } });
  expect(evictable).toMatchObject({ verdict: 'care', text: expect.stringContaining('Браузер может её очистить') });
});

test('what older files of the journal miss is told, by number', () => {
  const journal = { state: 'repaired' as const, damagedLines: 2, missing: [{ from: 9, to: 12 }] };
  const [first] = selfTestRows({ ...well, health: { ...well.health, journal } });
  expect(first).toMatchObject({ title: 'Журнал', verdict: 'care', text: expect.stringContaining('9–12') });
});
