import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HELD_GRACE_MS,
  nextStep,
  POLL_INTERVAL_MS,
  printRunStart,
  RUN_LIMIT_MS,
  stepPrintRun,
  type PrintRun,
  type PrintRunInput,
} from '#shared/printing/print-run.ts';
import type { PrintJob } from '#shared/printing/printer.ts';

const ready: PrintRunInput = { told: 'status', status: { state: 'ready', paperLow: false } };
const job = (state: PrintJob): PrintRunInput => ({ told: 'job', job: state });
const held = job({ state: 'held', fault: 'out-of-paper' });
const printing = job({ state: 'printing' });

/** A steady clock begins somewhere. */
const BEGAN_MS = 500_000;

/** Steps with their times since the beginning, starting from a fresh run. */
function run(...steps: [atMs: number, input: PrintRunInput][]): PrintRun {
  return steps.reduce((state, [atMs, input]) => stepPrintRun(state, input, BEGAN_MS + atMs), printRunStart);
}
const handedOver = (...steps: [number, PrintRunInput][]) => run([0, ready], [0, { told: 'taken' }], ...steps);

describe('a print run', () => {
  it('is printed only when the device says so', () => {
    expect(nextStep(handedOver([1000, printing]))).toMatchObject({ ask: 'job' });
    expect(handedOver([1000, printing], [2000, job({ state: 'printed' })])).toEqual({
      stage: 'ended',
      result: { outcome: 'printed' },
    });
  });

  it('hands nothing over to a printer that is out of order', () => {
    const fault: PrintRunInput = { told: 'status', status: { state: 'fault', fault: 'jam', detail: '' } };
    expect(run([0, fault])).toEqual({ stage: 'ended', result: { outcome: 'not-printed', fault: 'jam' } });
    expect(run([0, ready], [1000, { told: 'refused', fault: 'offline' }])).toEqual({
      stage: 'ended',
      result: { outcome: 'not-printed', fault: 'offline' },
    });
  });

  it('stops when the visit ends: at once before the hand-over, after it only when the job is out of the queue', () => {
    const stop: PrintRunInput = { told: 'stop' };
    expect(run([0, stop])).toEqual({ stage: 'ended', result: { outcome: 'not-printed', fault: 'other' } });
    for (const stopped of [run([0, ready], [1000, stop]), handedOver([1000, printing], [2000, stop])]) {
      expect(nextStep(stopped).ask).toBe('cancel');
      // Answers that were still on their way say nothing any more.
      expect(stepPrintRun(stopped, job({ state: 'printed' }), BEGAN_MS + 3000)).toBe(stopped);
    }
  });

  it('forgives a fault that is mended within four seconds', () => {
    const mended = handedOver([1000, held], [4900, held], [5000, printing], [6000, held], [9900, held]);
    expect(nextStep(mended).ask).toBe('job');
  });

  it('gives up on a fault that lasts, and takes the job out of the queue first', () => {
    const given = handedOver([1000, held], [1000 + HELD_GRACE_MS + 1, held]);
    expect(nextStep(given).ask).toBe('cancel');
    expect(stepPrintRun(given, { told: 'cancelled', wasPrinted: false }, 6000)).toEqual({
      stage: 'ended',
      result: { outcome: 'not-printed', fault: 'out-of-paper' },
    });
  });

  it('believes the paper that came out while the job was being cancelled', () => {
    const given = handedOver([RUN_LIMIT_MS, printing]);
    expect(stepPrintRun(given, { told: 'cancelled', wasPrinted: true }, RUN_LIMIT_MS)).toMatchObject({
      result: { outcome: 'printed' },
    });
  });

  it('calls a job without an end stuck after 60 seconds (U-18)', () => {
    expect(handedOver([RUN_LIMIT_MS - 1, printing]).stage).toBe('watching');
    expect(handedOver([RUN_LIMIT_MS, printing])).toEqual({ stage: 'cancelling', fault: 'stuck' });
  });

  it('takes one lost answer for a hiccup and two for a lost job', () => {
    const lost = job({ state: 'unknown' });
    expect(handedOver([1000, lost], [2000, printing], [3000, lost]).stage).toBe('watching');
    expect(handedOver([1000, lost], [2000, lost])).toEqual({ stage: 'cancelling', fault: 'other' });
  });

  it('cancels a job that may have been taken although nobody answered', () => {
    expect(nextStep(run([0, ready], [5000, { told: 'no-answer' }])).ask).toBe('cancel');
  });

  it('asks often enough for U-18', () => {
    expect(POLL_INTERVAL_MS).toBeLessThanOrEqual(2000);
  });
});

const fault = fc.constantFrom('no-printer', 'offline', 'out-of-paper', 'jam', 'cover-open', 'stuck', 'other' as const);
const anyJob: fc.Arbitrary<PrintJob> = fc.oneof(
  fc.constantFrom<PrintJob>({ state: 'waiting' }, { state: 'printing' }, { state: 'unknown' }, { state: 'printed' }),
  fc.record({ state: fc.constant('held' as const), fault }),
  fc.record({ state: fc.constant('failed' as const), fault }),
);
const anyInput: fc.Arbitrary<PrintRunInput> = fc.oneof(
  fc.constantFrom<PrintRunInput>(ready, { told: 'taken' }, { told: 'no-answer' }, { told: 'stop' }),
  fc.record({ told: fc.constant('refused' as const), fault }),
  fc.record({ told: fc.constant('cancelled' as const), wasPrinted: fc.boolean() }),
  anyJob.map((state) => job(state)),
);

describe('any print run, whatever the device says and in whatever order', () => {
  it('ends within the limit and one poll, printed only on the device’s word, and never leaves a handed-over job behind', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), anyInput), { maxLength: 120 }), (steps) => {
        let state: PrintRun = printRunStart;
        let nowMs = 0;
        let isInQueue = false;
        for (const [passed, input] of steps) {
          nowMs += passed;
          const before = state;
          state = stepPrintRun(before, input, nowMs);
          if (before.stage === 'ended') expect(state).toBe(before);
          if (before.stage === 'watching' && input.told === 'job') {
            expect(state.stage === 'watching' && nowMs - before.sinceMs >= RUN_LIMIT_MS).toBe(false);
          }
          if (input.told === 'taken' && before.stage === 'handing-over') isInQueue = true;
          if (input.told === 'cancelled' && before.stage === 'cancelling') isInQueue = false;
          if (state.stage !== 'ended') continue;
          if (state.result.outcome === 'not-printed') expect(isInQueue).toBe(false);
          else if (before.stage !== 'ended') expect(input).toSatisfy(saysPrinted);
        }
      }),
    );
  });
});

function saysPrinted(input: PrintRunInput): boolean {
  return (input.told === 'job' && input.job.state === 'printed') || (input.told === 'cancelled' && input.wasPrinted);
}
