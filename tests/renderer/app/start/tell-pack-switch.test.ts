import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { PackSwitch } from '#shared/packs/install/pack-calls.ts';
import type { EventBody } from '#shared/record/events.ts';
import { ok } from '#shared/result.ts';
import { tellPackSwitch } from '../../../../renderer/app/start/tell-pack-switch.ts';
import type { RecordHealth } from '../../../../renderer/record/record.ts';

async function started(untold: PackSwitch | null, pending = 0): Promise<readonly EventBody[]> {
  const recorded: EventBody[] = [];
  await tellPackSwitch({
    kiosk: { call: { 'packs.untold': async () => ok(untold) } as unknown as Kiosk['call'] },
    record: {
      health: signal<RecordHealth>({ database: 'sound', journal: { state: 'sound' }, pending, isPersisted: true }),
      record: async (body) => void recorded.push(body),
    },
  });
  return recorded;
}

test('a page that starts records what the journal does not tell of', async () => {
  expect(await started({ type: 'pack.returned', pack: null })).toEqual([{ type: 'pack.returned', pack: null }]);
  expect(await started(null)).toEqual([]);
});

test('while events wait for the journal nothing is asked: the same switch may be among them', async () => {
  expect(await started({ type: 'pack.returned', pack: null }, 1)).toEqual([]);
});
