/** Does what a print run asks for and tells it what happened. Every wait ends: by an answer, by the limit, or by the visit's end. */
import { RUN_LIMIT_MS, type NextStep, type PrintRunInput } from '#shared/printing/print-run.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import { unreachable } from '#shared/result.ts';
import { toBase64 } from './base64.ts';
import type { PaperJob, PrintingDeps, PrintStage } from './paper-job.ts';

type Work = Exclude<NextStep, { ask: 'nothing' }>;

interface Deps extends Required<Omit<PrintingDeps, 'pictures'>> {
  readonly status: () => Promise<PrinterStatus>;
  readonly report: (error: unknown) => Promise<void>;
}

/** The queue is local: an answer to «cancel» that takes longer will not come. */
const CANCEL_LIMIT_MS = 10_000;

export function createPrintSteps(
  deps: Deps,
  job: PaperJob,
  onStage: (stage: PrintStage) => void,
  isOver?: AbortSignal,
): (step: Work) => Promise<PrintRunInput> {
  const { kiosk, pdf, now, wait, status, report } = deps;
  const { jobKey, copies, paper } = job;
  const stopped = new Promise<PrintRunInput>((resolve) => {
    if (isOver?.aborted === true) resolve({ told: 'stop' });
    else isOver?.addEventListener('abort', () => resolve({ told: 'stop' }), { once: true });
  });
  const within = (ms: number, instead: PrintRunInput): Promise<PrintRunInput> => wait(Math.max(0, ms)).then(() => instead);

  const askStatus = async (): Promise<PrintRunInput> => ({ told: 'status', status: await status() });

  const handOver = async (): Promise<PrintRunInput> => {
    let made: Uint8Array;
    try {
      made = 'pdf' in job.document ? job.document.pdf : await pdf.make(job.document);
    } catch (error) {
      await report(error);
      return { told: 'refused', fault: 'other' };
    }
    if (isOver?.aborted === true) return { told: 'stop' };
    onStage('printing');
    const answer = await kiosk.call['printer.print']({ jobKey, pdfBase64: toBase64(made), paper, copies });
    if (answer.ok) return { told: 'taken' };
    return answer.problem.code === 'print-refused' ? { told: 'refused', fault: answer.problem.fault } : { told: 'no-answer' };
  };

  const askJob = async (): Promise<PrintRunInput> => {
    const answer = await kiosk.call['printer.job']({ jobKey });
    return { told: 'job', job: answer.ok ? answer.value : { state: 'unknown' } };
  };

  const cancel = async (): Promise<PrintRunInput> => {
    const answer = await kiosk.call['printer.cancel']({ jobKey });
    if (!answer.ok) await report(new Error(answer.problem.code));
    const last = await kiosk.call['printer.job']({ jobKey });
    return { told: 'cancelled', wasPrinted: last.ok && last.value.state === 'printed' };
  };

  return async (step) => {
    switch (step.ask) {
      case 'status':
        return Promise.race([askStatus(), stopped, within(RUN_LIMIT_MS, { told: 'stop' })]);
      case 'hand-over':
        // Not raced with the visit's end: a cancel must come after the job it takes away.
        return Promise.race([handOver(), within(RUN_LIMIT_MS, { told: 'no-answer' })]);
      case 'job': {
        const early = await Promise.race([stopped, wait(step.inMs)]);
        if (early !== undefined) return early;
        return Promise.race([askJob(), stopped, within(step.untilMs - now(), { told: 'job', job: { state: 'unknown' } })]);
      }
      case 'cancel':
        return Promise.race([cancel(), within(CANCEL_LIMIT_MS, { told: 'cancelled', wasPrinted: false })]);
      default:
        return unreachable(step);
    }
  };
}
