import { describe, expect, test } from 'vitest';
import type { MachineState } from '#shared/kiosk-api.ts';
import {
  diskText,
  journalText,
  lastExportText,
  memoryText,
  printerText,
} from '../../../../../renderer/features/staff/state/state-texts.ts';

const well: MachineState = {
  journal: {
    head: { seq: 7, hash: '' },
    health: { state: 'sound' },
    base: { seq: 0, hash: '', isKnown: true, lost: 0, lastId: '' },
  },
  keptSince: '2026-11-23',
  lastExport: null,
  isExportLate: false,
  freeBytes: 84_000_000_000,
  printer: { state: 'ready', paperLow: false },
  sheetPrinter: null,
  printers: [],
};

describe('staff are told what is wrong and what to do', () => {
  test('about the printer', () => {
    expect(printerText(well.printer)).toBe('Готов');
    expect(printerText({ state: 'ready', paperLow: true })).toContain('мало');
    expect(printerText({ state: 'fault', fault: 'out-of-paper', detail: '' })).toBe('Нет бумаги');
  });

  test.each([printerText, diskText, lastExportText])('nothing is said of a machine that was asked just now', (text) => {
    expect(text('asking')).toBe('Спрашиваем…');
    expect(text('silent')).toContain('не отвечает');
  });

  test('about the disk, below 1 GB (D-6)', () => {
    expect(diskText(well)).toBe('84 ГБ');
    expect(diskText({ ...well, freeBytes: 999_999_999 })).toContain('Освободите');
  });

  test('about an export that has not come about, whatever the last one was', () => {
    const last = { ...well, lastExport: { number: 12, day: '2026-11-20' } };
    expect(lastExportText(last)).toBe('№ 12 от 20.11.2026');
    expect(lastExportText({ ...last, isExportLate: true })).toBe('№ 12 от 20.11.2026. Очередная не сделана, нажмите «Открыть».');
    expect(lastExportText({ ...well, isExportLate: true })).toBe('Ещё не было. Очередная не сделана, нажмите «Открыть».');
  });

  test('about events that wait, and a database that is gone', () => {
    expect(memoryText({ database: 'sound', journal: { state: 'sound' }, pending: 3, isPersisted: true })).toContain('3');
    expect(memoryText({ database: 'memory-only', journal: { state: 'sound' }, pending: 0, isPersisted: false })).toContain(
      'не открылась',
    );
  });

  test('about exactly what the journal misses', () => {
    const missing = [
      { from: 5, to: 5 },
      { from: 9, to: 12 },
    ];
    expect(journalText({ state: 'repaired', damagedLines: 2, missing }, well)).toMatch(/2.*5, 9–12/);
    expect(journalText({ state: 'not-writing', reason: 'disk-full' }, well)).toContain('нет места');
  });

  test('about what is kept, once something was let go, and about sums that are lost', () => {
    const sound = { state: 'sound' } as const;
    expect(journalText(sound, 'silent')).toBe('Цел');
    expect(journalText(sound, well)).toBe('Цел');
    const base = { ...well.journal.base, seq: 500 };
    const pruned = { ...well, keptSince: '2026-08-25', journal: { ...well.journal, base } };
    expect(journalText(sound, pruned)).toBe('Цел · Записи с 25.08.2026, прежние — в выгрузках');
    const unknown = { ...pruned, journal: { ...pruned.journal, base: { ...base, isKnown: false } } };
    expect(journalText(sound, unknown)).toContain('утрачены');
  });
});
