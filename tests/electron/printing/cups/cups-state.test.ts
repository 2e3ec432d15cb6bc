import { describe, expect, it } from 'vitest';
import { jobOf, OLD_REASON_SECONDS, printerFacts, statusOf } from '../../../../electron/printing/cups/cups-state.ts';
import type { IppValue } from '../../../../electron/printing/cups/ipp-message.ts';
import { faultOf } from '../../../../electron/printing/cups/reasons.ts';

const attributes = (values: Record<string, IppValue | IppValue[]>) =>
  new Map(Object.entries(values).map(([name, value]) => [name, [value].flat()]));
const queue = (reasons: string[], values: Record<string, IppValue> = {}) =>
  printerFacts(
    attributes({
      'printer-state': 3,
      'printer-state-reasons': reasons,
      'printer-up-time': 1000,
      'printer-state-change-time': 990,
      ...values,
    }),
  );

describe('what a device’s reasons mean to a person', () => {
  it.each([
    ['media-empty-error', 'out-of-paper'],
    ['media-empty-warning', 'out-of-paper'],
    ['media-needed', 'out-of-paper'],
    ['input-tray-missing-error', 'out-of-paper'],
    ['media-jam-error', 'jam'],
    ['cover-open-report', 'cover-open'],
    ['door-open', 'cover-open'],
    ['offline-report', 'offline'],
    ['connecting-to-device', 'offline'],
    ['timed-out', 'offline'],
    ['shutdown', 'offline'],
    ['paused', 'other'],
    ['fuser-under-temp-error', 'other'],
    ['toner-empty-error', 'other'],
    ['marker-supply-empty', 'other'],
    ['toner-empty-warning', null],
    ['marker-supply-empty-report', null],
    ['media-low-warning', null],
    ['marker-supply-low-warning', null],
    ['cups-missing-filter-error', null],
    ['none', null],
  ])('%s → %s', (reason, fault) => expect(faultOf([reason])).toBe(fault));

  it('tells first what a person can mend', () =>
    expect(faultOf(['offline-report', 'media-empty-error', 'cover-open'])).toBe('cover-open'));
});

describe('the state of a queue', () => {
  it('is ready, with a word when paper runs low', () => {
    expect(statusOf(queue(['none']), null)).toEqual({ state: 'ready', paperLow: false });
    expect(statusOf(queue(['media-low-report']), null)).toEqual({ state: 'ready', paperLow: true });
  });

  it('believes the device more than the queue’s memory of it', () => {
    expect(statusOf(queue(['media-empty-error']), queue(['none']))).toEqual({ state: 'ready', paperLow: false });
    expect(statusOf(queue(['none']), queue(['media-jam-error']))).toMatchObject({ state: 'fault', fault: 'jam' });
  });

  it('is a fault when staff have stopped it, whatever the device says', () => {
    expect(statusOf(queue(['paused'], { 'printer-state': 5 }), queue(['none']))).toMatchObject({
      state: 'fault',
      fault: 'other',
      detail: 'paused',
    });
    expect(statusOf(queue([], { 'printer-is-accepting-jobs': false }), null)).toMatchObject({ state: 'fault', fault: 'other' });
  });

  it('lets a device that cannot be asked be tried again when its fault is old, or it would never print again', () => {
    const old = { 'printer-up-time': 1000 + OLD_REASON_SECONDS };
    expect(statusOf(queue(['media-empty-error']), null)).toMatchObject({ state: 'fault', fault: 'out-of-paper' });
    expect(statusOf(queue(['media-empty-error'], old), null)).toEqual({ state: 'ready', paperLow: true });
    expect(statusOf(queue(['media-empty-error'], { ...old, 'printer-state': 4 }), null)).toMatchObject({ state: 'fault' });
  });
});

const job = (state: number, ...reasons: string[]) => attributes({ 'job-state': state, 'job-state-reasons': reasons });

describe('the state of a job', () => {
  it.each([
    [3, null, { state: 'waiting' }],
    [3, 'offline', { state: 'held', fault: 'offline' }],
    [4, null, { state: 'held', fault: 'other' }],
    [5, null, { state: 'printing' }],
    [5, 'jam', { state: 'held', fault: 'jam' }],
    [6, 'out-of-paper', { state: 'held', fault: 'out-of-paper' }],
    [7, null, { state: 'failed', fault: 'other' }],
    [8, 'jam', { state: 'failed', fault: 'jam' }],
    [9, 'jam', { state: 'printed' }],
    [42, null, { state: 'unknown' }],
  ] as const)('%i while the printer says %s', (state, fault, expected) => expect(jobOf(job(state), fault)).toEqual(expected));

  it('is not printed when it was completed with errors', () =>
    expect(jobOf(job(9, 'job-completed-with-errors'), null)).toMatchObject({ state: 'failed' }));
});
