import type { KioskRecord } from '../record/record.ts';
import type { Visit } from './visit.ts';

export interface StaffCallDeps {
  readonly record: KioskRecord;
  readonly newId: () => string;
  readonly chime: () => void;
}

/**
 * Calls a member of staff: sounds, is recorded, and the visitor sees that it was done (T-6). While a call is open a second press
 * sounds again but opens no second call: staff answer a person, not a press.
 * @param screen where the visitor stands
 */
export async function callStaff({ record, newId, chime }: StaffCallDeps, visit: Visit, screen: string): Promise<void> {
  visit.hasCalledStaff.value = true;
  const isOpen = record.openCalls.value.length > 0;
  const recorded = isOpen ? undefined : record.record({ type: 'staff.called', callId: newId(), screen });
  // Not before: a sound system that fails must not cost the call.
  chime();
  await recorded;
}
