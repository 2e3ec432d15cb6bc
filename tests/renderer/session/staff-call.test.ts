import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { KioskRecord, StaffCall } from '../../../renderer/record/kiosk-record.ts';
import { callStaff } from '../../../renderer/session/staff-call.ts';
import { newVisit } from '../../../renderer/session/visit.ts';

function chime(): never {
  throw new DOMException('no more contexts', 'NotSupportedError');
}

test('a sound system that fails does not cost the call', async () => {
  const recorded: string[] = [];
  const record = {
    openCalls: signal<readonly StaffCall[]>([]),
    record: async ({ type }: { readonly type: string }) => void recorded.push(type),
  } as unknown as KioskRecord;
  const visit = newVisit('a visit');
  await expect(callStaff({ record, newId: () => 'a call', chime }, visit, 'home')).rejects.toThrow('no more contexts');
  expect(recorded).toEqual(['staff.called']);
  expect(visit.hasCalledStaff.value).toBe(true);
});
