/**
 * One attempt to get a document onto paper, as a pure reducer: is the printer ready → hand over → watch → printed | not printed.
 * Time is passed in (milliseconds, any steady origin). Whoever drives it does what `next` says and reports back what happened.
 */
import { unreachable } from '#shared/result.ts';
import type { PrinterStatus, PrintFault, PrintJob } from './printer.ts';

/** U-18: at most 2 s between questions, at most 60 s in all. */
export const POLL_INTERVAL_MS = 1000;
export const RUN_LIMIT_MS = 60_000;
/** A cover that is closed or a sheet that is pushed in within this time is no fault yet. */
export const HELD_GRACE_MS = 4000;
/** One missing answer may be a hiccup of the print system; two mean that the job is lost. */
const UNKNOWN_LIMIT = 2;

export type PrintOutcome = { readonly outcome: 'printed' } | { readonly outcome: 'not-printed'; readonly fault: PrintFault };

export type PrintRun =
  | { readonly stage: 'checking' }
  | { readonly stage: 'handing-over'; readonly sinceMs: number }
  | { readonly stage: 'watching'; readonly sinceMs: number; readonly held: Held | null; readonly unknowns: number }
  /** Given up, and the job must leave the queue: paper that comes out later is a ghost ticket. */
  | { readonly stage: 'cancelling'; readonly fault: PrintFault }
  | { readonly stage: 'ended'; readonly result: PrintOutcome };

interface Held {
  readonly fault: PrintFault;
  readonly sinceMs: number;
}

export type PrintRunInput =
  | { readonly told: 'status'; readonly status: PrinterStatus }
  | { readonly told: 'taken' }
  | { readonly told: 'refused'; readonly fault: PrintFault }
  /** Handing over ended without an answer: the job may be in the queue or not. */
  | { readonly told: 'no-answer' }
  | { readonly told: 'job'; readonly job: PrintJob }
  /** The visit ended, or the visitor gave up. */
  | { readonly told: 'stop' }
  /** The job is out of the queue; `wasPrinted` when the device had finished it first. */
  | { readonly told: 'cancelled'; readonly wasPrinted: boolean };

export type NextStep =
  | { readonly ask: 'status' }
  | { readonly ask: 'hand-over' }
  | {
      readonly ask: 'job';
      readonly inMs: number;
      /** Milliseconds of steady time at which the run is over whatever happens. */ readonly untilMs: number;
    }
  | { readonly ask: 'cancel' }
  | { readonly ask: 'nothing'; readonly result: PrintOutcome };

export const printRunStart: PrintRun = { stage: 'checking' };

/** What to do now. */
export function nextStep(run: PrintRun): NextStep {
  switch (run.stage) {
    case 'checking':
      return { ask: 'status' };
    case 'handing-over':
      return { ask: 'hand-over' };
    case 'watching':
      return { ask: 'job', inMs: POLL_INTERVAL_MS, untilMs: run.sinceMs + RUN_LIMIT_MS };
    case 'cancelling':
      return { ask: 'cancel' };
    case 'ended':
      return { ask: 'nothing', result: run.result };
    default:
      return unreachable(run);
  }
}

/** @param nowMs steady time, same origin in every step of one run. An input that does not belong to the stage changes nothing. */
export function stepPrintRun(run: PrintRun, input: PrintRunInput, nowMs: number): PrintRun {
  switch (run.stage) {
    case 'checking':
      if (input.told === 'stop') return notPrinted('other');
      if (input.told !== 'status') return run;
      return input.status.state === 'ready' ? { stage: 'handing-over', sinceMs: nowMs } : notPrinted(input.status.fault);
    case 'handing-over':
      if (input.told === 'taken') return { stage: 'watching', sinceMs: run.sinceMs, held: null, unknowns: 0 };
      if (input.told === 'refused') return notPrinted(input.fault);
      if (input.told === 'no-answer' || input.told === 'stop') return { stage: 'cancelling', fault: 'other' };
      return run;
    case 'watching':
      if (input.told === 'stop') return { stage: 'cancelling', fault: 'other' };
      return input.told === 'job' ? watch(run, input.job, nowMs) : run;
    case 'cancelling':
      if (input.told !== 'cancelled') return run;
      return input.wasPrinted ? printed : notPrinted(run.fault);
    case 'ended':
      return run;
    default:
      return unreachable(run);
  }
}

function watch(run: Extract<PrintRun, { stage: 'watching' }>, job: PrintJob, nowMs: number): PrintRun {
  if (job.state === 'printed') return printed;
  if (job.state === 'failed') return { stage: 'cancelling', fault: job.fault };
  const unknowns = job.state === 'unknown' ? run.unknowns + 1 : 0;
  if (unknowns >= UNKNOWN_LIMIT) return { stage: 'cancelling', fault: 'other' };
  const held = heldSince(run.held, job, nowMs);
  if (held !== null && nowMs - held.sinceMs > HELD_GRACE_MS) return { stage: 'cancelling', fault: held.fault };
  if (nowMs - run.sinceMs >= RUN_LIMIT_MS) return { stage: 'cancelling', fault: held?.fault ?? 'stuck' };
  return { ...run, unknowns, held };
}

/** A fault keeps its start while it lasts, even if its name changes; a missing answer says nothing about it. */
function heldSince(held: Held | null, job: PrintJob, nowMs: number): Held | null {
  if (job.state === 'unknown') return held;
  return job.state === 'held' ? { fault: job.fault, sinceMs: held?.sinceMs ?? nowMs } : null;
}

const printed: PrintRun = { stage: 'ended', result: { outcome: 'printed' } };

function notPrinted(fault: PrintFault): PrintRun {
  return { stage: 'ended', result: { outcome: 'not-printed', fault } };
}
