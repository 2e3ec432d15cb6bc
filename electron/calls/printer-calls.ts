import { useOfJob } from '#shared/printing/printer-use.ts';
import { ok } from '#shared/result.ts';
import type { CallsOf } from './calls-of.ts';
import type { Printers } from '../printing/printers.ts';

export function printerCalls({ printers }: { readonly printers: Printers }): CallsOf<'printer'> {
  return {
    async 'printer.status'({ use }) {
      return ok(await printers.of(use).status());
    },
    async 'printer.print'({ jobKey, pdfBase64, paper, copies }) {
      const pdf = new Uint8Array(Buffer.from(pdfBase64, 'base64'));
      return printers.print(useOfJob(jobKey), { jobKey, pdf, paper, copies });
    },
    async 'printer.job'({ jobKey }) {
      await printers.isClear();
      const use = useOfJob(jobKey);
      await printers.isHandedOver(use, jobKey);
      return ok(await printers.of(use).job(jobKey));
    },
    async 'printer.cancel'({ jobKey }) {
      const use = useOfJob(jobKey);
      await printers.isHandedOver(use, jobKey);
      await printers.of(use).cancel(jobKey);
      return ok();
    },
  };
}
