import { expect, test } from 'vitest';
import { packName } from '../../../renderer/staff/pack-name.ts';

test('a pack is named with version and Russian date', () => {
  const pack = { id: 'c', version: 7, title: 'Центр', created: '2026-11-23T08:00:00Z', validUntil: null, sha256: '' };
  expect(packName(pack)).toBe('Центр · версия 7 от 23.11.2026');
  expect(packName(null)).toBe('Содержание из программы');
});
