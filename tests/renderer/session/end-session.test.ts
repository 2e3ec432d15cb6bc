/** A visit ends: at once for the person, a moment later for the record (A-17, U-25, U-26). */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Kiosk } from '#shared/kiosk-api.ts';
import { ok } from '#shared/result.ts';
import type { KioskRecord } from '../../../renderer/record/record.ts';
import { createNavigator } from '../../../renderer/navigation/navigator.ts';
import { endSession } from '../../../renderer/session/end-session.ts';
import { newVisit, type Visit } from '../../../renderer/session/visit.ts';

test('nothing of a visit is left before anything slow begins, and the record hears of its end last', async () => {
  const done: string[] = [];
  const visit = signal<Visit>(newVisit('first'));
  const ended = visit.value;
  ended.isBegun.value = true;
  ended.searchText.value = 'пособие';
  const navigator = createNavigator();
  navigator.go({ screen: 'services-search' });
  const kiosk = { call: { 'staff.lock': async () => (done.push('staff area closed'), ok()) } } as unknown as Kiosk;
  const record = { record: async ({ type }: { readonly type: string }) => void done.push(type) } as unknown as KioskRecord;
  const settle = async ({ id }: Visit): Promise<void> => void done.push(`settled ${id}`);

  const ending = endSession({ visit, navigator, record, kiosk, newId: () => 'second', settle }, 'button');
  expect(visit.value).toMatchObject({ id: 'second' });
  expect(visit.value.searchText.value).toBe('');
  expect(ended.over.signal.aborted).toBe(true);
  expect(navigator.route.value).toEqual({ screen: 'home' });
  expect(navigator.canGoBack.value).toBe(false);

  await ending;
  expect(done).toEqual(['staff area closed', 'settled first', 'session.ended']);
});

test('the record hears of no end of what never began for it: staff at their own door', async () => {
  const done: string[] = [];
  const kiosk = { call: { 'staff.lock': async () => (done.push('staff area closed'), ok()) } } as unknown as Kiosk;
  const record = { record: async ({ type }: { readonly type: string }) => void done.push(type) } as unknown as KioskRecord;
  const visit = signal<Visit>(newVisit('staff'));
  await endSession({ visit, navigator: createNavigator(), record, kiosk, newId: () => 'next', settle: async () => {} }, 'idle');
  expect(done).toEqual(['staff area closed']);
});
