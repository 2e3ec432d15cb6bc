/** Does what a print run asks for and tells it what happened. Every wait ends: by an answer, by the limit, or by the visit's end. */
import { RUN_LIMIT_MS, type NextStep, type PrintRunInput } from '#shared/printing/print-run.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import { unreachable } from '#shared/result.ts';
import { toBase64 } from './base64.ts';
import type { PaperJob, PrintingDeps, PrintStage } from './paper-job.ts';

type Work = Exclude<NextStep, { ask: 'nothing' }>;

interface Deps extends Required<Omit<PrintingDeps, 'pictures'>> {
  readonly status: () => Promise<PrinterStatus>;
  readonly report: (error: unknown) => void;
}

/** The queue is local: an answer to «cancel» that takes longer will not come. */
const CANCEL_LIMIT_MS = 10_000;

const stop: PrintRunInput = { told: 'stop' };
const noAnswer: PrintRunInput = { told: 'no-answer' };
const unknownJob: PrintRunInput = { told: 'job', job: { state: 'unknown' } };
const notPrinted: PrintRunInput = { told: 'cancelled', wasPrinted: false };

export function createPrintSteps(
  deps: Deps,
  job: PaperJob,
  onStage: (stage: PrintStage) => void,
  isOver?: AbortSignal,
): (step: Work) => Promise<PrintRunInput> {
  const { kiosk, pdf, now, wait, status, report } = deps;
  const { jobKey, copies, paper } = job;
  const stopped = new Promise<PrintRunInput>((resolve) => {
    if (isOver?.aborted === true) resolve(stop);
    else isOver?.addEventListener('abort', () => resolve(stop), { once: true });
  });
  /** The first of the works, or `instead` after the limit. No timer outlives it: it would hold on to a person's paper. */
  const within = async <T, I>(ms: number, instead: I, works: readonly Promise<T>[]): Promise<T | I> => {
    const over = new AbortController();
    try {
      return await Promise.race([...works, wait(Math.max(0, ms), over.signal).then(() => instead)]);
    } finally {
      over.abort();
    }
  };

  const askStatus = async (): Promise<PrintRunInput> => ({ told: 'status', status: await status() });

  const handOver = async (): Promise<PrintRunInput> => {
    let made: Uint8Array;
    try {
      made = 'pdf' in job.document ? job.document.pdf : await pdf.make(job.document);
    } catch (error) {
      report(error);
      return { told: 'refused', fault: 'other' };
    }
    if (isOver?.aborted === true) return stop;
    onStage('printing');
    const answer = await kiosk.call['printer.print']({ jobKey, pdfBase64: toBase64(made), paper, copies });
    if (answer.ok) return { told: 'taken' };
    return answer.problem.code === 'print-refused' ? { told: 'refused', fault: answer.problem.fault } : noAnswer;
  };

  const askJob = async (): Promise<PrintRunInput> => {
    const answer = await kiosk.call['printer.job']({ jobKey });
    return { told: 'job', job: answer.ok ? answer.value : { state: 'unknown' } };
  };

  const cancel = async (): Promise<PrintRunInput> => {
    const answer = await kiosk.call['printer.cancel']({ jobKey });
    if (!answer.ok) report(new Error(answer.problem.code));
    const last = await kiosk.call['printer.job']({ jobKey });
    return { told: 'cancelled', wasPrinted: last.ok && last.value.state === 'printed' };
  };

  return async (step) => {
    switch (step.ask) {
      case 'status':
        return within(RUN_LIMIT_MS, stop, [askStatus(), stopped]);
      case 'hand-over':
        // Not raced with the visit's end: a cancel must come after the job it takes away.
        return within(RUN_LIMIT_MS, noAnswer, [handOver()]);
      case 'job': {
        const early = await within(step.inMs, null, [stopped]);
        return early ?? within(step.untilMs - now(), unknownJob, [askJob(), stopped]);
      }
      case 'cancel':
        return within(CANCEL_LIMIT_MS, notPrinted, [cancel()]);
      default:
        return unreachable(step);
    }
  };
}
