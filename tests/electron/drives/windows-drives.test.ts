import { expect, test } from 'vitest';
import { createWindowsDrives } from '../../../electron/drives/windows-drives.ts';

const listOf = (told: string | null) => createWindowsDrives(async () => told).list();

test('removable letters with their labels', async () => {
  expect(await listOf('[{"id":"E:","name":"ФЛЕШКА"},{"id":"F:","name":""}]')).toEqual([
    { id: 'E:', name: 'ФЛЕШКА (E:)', path: 'E:\\' },
    { id: 'F:', name: 'F:', path: 'F:\\' },
  ]);
});

test('one stick is told without a list around it', async () => {
  expect(await listOf('{"id":"E:","name":"A"}')).toHaveLength(1);
});

test.each([null, '', '[]', '[{"id":"\\\\\\\\server","name":"x"}]', '[1]'])('no stick in %j', async (told) => {
  expect(await listOf(told)).toEqual([]);
});
