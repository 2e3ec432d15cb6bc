import { ok } from '#shared/result.ts';
import { freeBytes } from '../log/free-space.ts';
import type { Log } from '../log/log.ts';
import { createSelfTest, type SelfTestDeps } from '../self-test/run-self-test.ts';
import type { CallsOf } from './calls-of.ts';
import type { PrinterSlot } from './printer-slot.ts';
import type { WriterLease } from './writer-lease.ts';

export interface SelfTestCallsDeps extends Omit<SelfTestDeps, 'printer' | 'freeBytes'> {
  readonly dataDirectory: string;
  readonly printers: PrinterSlot;
  readonly lease: WriterLease;
  readonly log: Log;
}

export function selfTestCalls({ dataDirectory, printers, lease, log, ...parts }: SelfTestCallsDeps): CallsOf<'self-test'> {
  const run = createSelfTest({ ...parts, printer: printers.printer, freeBytes: () => freeBytes(dataDirectory) });
  return {
    async 'self-test.run'({ writer }) {
      const found = await run();
      const { journal, printer, lastExport, disk, clock, content } = found;
      log.info('self-test', {
        journal: journal.code,
        printer: printer.state,
        exportFindings: lastExport?.findings.length ?? 0,
        disk: disk.code,
        clock: clock.code,
        content: content.code,
      });
      return ok({ ...found, isWriter: lease.holds(writer) });
    },
  };
}
