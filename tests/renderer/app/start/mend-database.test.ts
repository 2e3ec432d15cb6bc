import { signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import type { Kiosk } from '#shared/kiosk-api.ts';
import { err, ok } from '#shared/result.ts';
import { createDatabaseMending } from '../../../../renderer/app/start/mend-database.ts';
import type { RecordHealth } from '../../../../renderer/record/record.ts';

let asked: { readonly writer: number; readonly pending: number }[];
let answer: Awaited<ReturnType<Kiosk['call']['kiosk.mend-database']>>;
let isIdle: boolean;
const health = signal<RecordHealth>({ database: 'memory-only', journal: { state: 'sound' }, pending: 2, isPersisted: false });

function mending(isDatabaseRefused: boolean): () => Promise<void> {
  const call = {
    'kiosk.mend-database': async (args: { readonly writer: number; readonly pending: number }) => {
      asked.push(args);
      return answer;
    },
  };
  return createDatabaseMending({
    kiosk: { call } as unknown as Kiosk,
    boot: { writer: 4 },
    record: { isDatabaseRefused, health },
    isIdle: () => isIdle,
  });
}

beforeEach(() => {
  asked = [];
  answer = ok({ state: 'later' });
  isIdle = true;
});

test('a page whose database works asks for nothing', async () => {
  await mending(false)();
  expect(asked).toEqual([]);
});

test('it is asked again until there is an answer that stays, and never in somebody’s visit', async () => {
  const mend = mending(true);
  isIdle = false;
  await mend();
  expect(asked).toEqual([]);
  isIdle = true;
  await mend();
  answer = err({ code: 'unreachable' });
  await mend();
  answer = ok({ state: 'never' });
  await mend();
  await mend();
  expect(asked).toEqual([
    { writer: 4, pending: 2 },
    { writer: 4, pending: 2 },
    { writer: 4, pending: 2 },
  ]);
});
