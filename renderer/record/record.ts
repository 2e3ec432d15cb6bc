/** What the rest of the page imports of remembering. */
export { IllegalEventError, SupersededError } from './kiosk-record.ts';
export type { KioskRecord, KioskRecord as Record, RecordCheck, RecordHealth, StaffCall, TicketRequest } from './kiosk-record.ts';
export { openRecord, type OpenRecordOptions } from './open-record.ts';
