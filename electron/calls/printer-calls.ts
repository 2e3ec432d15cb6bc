import { ok } from '#shared/result.ts';
import type { CallsOf } from './calls-of.ts';
import type { PrinterSlot } from './printer-slot.ts';

export function printerCalls({ printers }: { readonly printers: PrinterSlot }): CallsOf<'printer'> {
  return {
    async 'printer.status'() {
      return ok(await printers.printer().status());
    },
    async 'printer.print'({ jobKey, pdfBase64, paper, copies }) {
      await printers.isClear();
      return printers.printer().print({ jobKey, pdf: new Uint8Array(Buffer.from(pdfBase64, 'base64')), paper, copies });
    },
    async 'printer.job'({ jobKey }) {
      await printers.isClear();
      return ok(await printers.printer().job(jobKey));
    },
    async 'printer.cancel'({ jobKey }) {
      await printers.printer().cancel(jobKey);
      return ok();
    },
  };
}
