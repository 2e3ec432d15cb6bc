import { expect, test } from 'vitest';
import { createJobFates } from '../../../../electron/printing/windows/job-fates.ts';

test('what is known of a job adds up, and of so many the oldest are forgotten: a kiosk runs for months', () => {
  const fates = createJobFates();
  fates.note('ticket-0', { isSeen: true });
  fates.note('ticket-0', { isTakenBack: true });
  expect(fates.of('ticket-0')).toEqual({ isSeen: true, isTakenBack: true, end: null });
  for (let job = 1; job <= 1000; job += 1) fates.note(`ticket-${job}`, { end: { state: 'printed' } });
  expect(fates.of('ticket-0')).toEqual({ isSeen: false, isTakenBack: false, end: null });
  expect(fates.of('ticket-1').end).toEqual({ state: 'printed' });
});
