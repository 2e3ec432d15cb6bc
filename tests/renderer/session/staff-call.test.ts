/** «Позвать сотрудника»: it sounds, is recorded, and the visitor sees it (T-6). */
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { EventBody } from '#shared/record/events.ts';
import type { StaffCall } from '../../../renderer/record/kiosk-record.ts';
import type { KioskRecord } from '../../../renderer/record/record.ts';
import { callStaff } from '../../../renderer/session/staff-call.ts';
import { newVisit } from '../../../renderer/session/visit.ts';

function desk() {
  const recorded: EventBody[] = [];
  const openCalls = signal<readonly StaffCall[]>([]);
  const record = {
    openCalls,
    record: async (body: EventBody) => {
      recorded.push(body);
      openCalls.value = [{ callId: 'call-1', at: 0, screen: 'home' }];
    },
  } as unknown as KioskRecord;
  return { record, recorded, visit: newVisit('visit-1') };
}

function breaks(): never {
  throw new DOMException('no sound here', 'NotSupportedError');
}

test('each press sounds; while a call is open there is no second one', async () => {
  const { record, recorded, visit } = desk();
  const chime = vi.fn();
  for (const screen of ['home', 'ticket']) await callStaff({ record, newId: () => 'call-1', chime }, visit, screen);
  expect(chime).toHaveBeenCalledTimes(2);
  expect(recorded).toEqual([{ type: 'staff.called', callId: 'call-1', screen: 'home' }]);
  expect(visit.hasCalledStaff.value).toBe(true);
});

test('a kiosk whose sound breaks has called all the same', async () => {
  const { record, recorded, visit } = desk();
  await expect(callStaff({ record, newId: () => 'call-1', chime: breaks }, visit, 'home')).rejects.toThrow('no sound here');
  expect(recorded).toHaveLength(1);
});
