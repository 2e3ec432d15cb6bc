/** Paper for the page: asks the printer, makes the PDF, drives one print run to its true end. */
import { nextStep, printRunStart, stepPrintRun, type PrintOutcome } from '#shared/printing/print-run.ts';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import { useOfJob, type PrinterUse } from '#shared/printing/printer-use.ts';
import { reportFault } from '../platform/report-fault.ts';
import type { MadePaper, PaperDrafts } from './paper-document.ts';
import type { PaperJob, PrintingDeps, PrintStage } from './paper-job.ts';
import { createPdfMaker } from './pdf/pdf-maker.ts';
import { createPagePictures, type PagePictures } from './picture/page-pictures.ts';
import { createPrintSteps } from './print-steps.ts';

export type { PrintOutcome } from '#shared/printing/print-run.ts';
export type { MadePaper } from './paper-document.ts';
export type { PaperJob, PrintStage } from './paper-job.ts';

export interface Printing {
  /** Loads the PDF worker while the visitor answers. A failure is reported. */
  readonly warm: () => void;
  /** Makes a paper to be looked at before it is printed; null when it could not be made, which is reported. */
  readonly make: (drafts: PaperDrafts) => Promise<MadePaper | null>;
  /** What is seen of a made paper: its own pages. */
  readonly pictures: PagePictures;
  /** Never rejects; ends within 60 s of handing over (U-18) and leaves no job behind unless it is printed. */
  readonly run: (
    job: PaperJob,
    onStage: (stage: PrintStage) => void,
    /** Aborted when the visit ends: the job leaves the queue (U-21). */
    isOver?: AbortSignal,
  ) => Promise<PrintOutcome>;
}

export function createPrinting(deps: PrintingDeps): Printing {
  const { kiosk, pdf = createPdfMaker(), pictures = createPagePictures(), now, wait } = deps;
  const report = (error: unknown): void => reportFault(kiosk, 'print-failed', error);

  /** A machine that does not answer is a printer that is `offline`. */
  const status = async (use: PrinterUse): Promise<PrinterStatus> => {
    const answer = await kiosk.call['printer.status']({ use });
    return answer.ok ? answer.value : { state: 'fault', fault: 'offline', detail: answer.problem.code };
  };

  return {
    warm: () => void pdf.warm().catch(report),
    pictures,
    make: async (drafts) => {
      try {
        return await pdf.fit(drafts);
      } catch (error) {
        report(error);
        return null;
      }
    },
    run: async (job, onStage, isOver) => {
      onStage('preparing');
      const take = createPrintSteps(
        { kiosk, pdf, now, wait, status: () => status(useOfJob(job.jobKey)), report },
        job,
        onStage,
        isOver,
      );
      for (let run = printRunStart; ;) {
        const step = nextStep(run);
        if (step.ask === 'nothing') return step.result;
        run = stepPrintRun(run, await take(step), now());
      }
    },
  };
}
