import { ok } from '#shared/result.ts';
import { freeBytes } from '../log/free-space.ts';
import type { Log } from '../log/log.ts';
import { createSelfTest, type SelfTestDeps } from '../self-test/run-self-test.ts';
import type { CallsOf } from './calls-of.ts';
import type { WriterLease } from './writer-lease.ts';

export interface SelfTestCallsDeps extends Omit<SelfTestDeps, 'freeBytes'> {
  readonly dataDirectory: string;
  readonly lease: WriterLease;
  readonly log: Log;
}

export function selfTestCalls({ dataDirectory, lease, log, ...parts }: SelfTestCallsDeps): CallsOf<'self-test'> {
  const run = createSelfTest({ ...parts, freeBytes: () => freeBytes(dataDirectory) });
  return {
    async 'self-test.run'({ writer }) {
      const found = await run();
      const { journal, printer, sheetPrinter, lastExport, exportTrouble, disk, clock, content } = found;
      log.info('self-test', {
        journal: journal.code,
        printer: printer.state,
        sheetPrinter: sheetPrinter?.state ?? null,
        exportFindings: lastExport?.findings.length ?? 0,
        exportTrouble,
        disk: disk.code,
        clock: clock.code,
        content: content.code,
      });
      return ok({ ...found, isWriter: lease.holds(writer) });
    },
  };
}
