/** What the rest of the page imports of remembering. */
export { IllegalEventError, SupersededError } from './kiosk-record.ts';
export type { KioskRecord, RecordCheck, RecordHealth, StaffCall, TicketRequest } from './kiosk-record.ts';
export { openRecord } from './open-record.ts';
