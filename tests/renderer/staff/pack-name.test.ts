import { expect, test } from 'vitest';
import { packName } from '../../../renderer/staff/pack-name.ts';

const made = (created: string) => ({ id: 'c', version: 7, title: 'Центр', created, validUntil: null, sha256: '' });

test('a pack is named with version and Russian date', () => {
  expect(packName(made('2026-11-23T08:00:00Z'), 'Asia/Yekaterinburg')).toBe('Центр · версия 7 от 23.11.2026');
  expect(packName(null, 'Asia/Yekaterinburg')).toBe('Содержание из программы');
});

test('its day is that of the centre: what was built after midnight is not of yesterday', () => {
  expect(packName(made('2026-11-22T20:30:00Z'), 'Asia/Yekaterinburg')).toBe('Центр · версия 7 от 23.11.2026');
});
