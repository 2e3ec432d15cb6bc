/** A whole machine on a temporary data directory, with a printer that has a remote control. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMachine, type MachineOptions } from '../../../electron/machine.ts';
import type { Machine } from '../../../electron/machine-type.ts';
import { createMemoryPrinter, type MemoryPrinter } from '../printing/memory-printer.ts';

/** The least that settings take; what a real one costs is looked at in pin-keeper.test.ts. */
export const CHEAP_SECRET = { n: 1024, r: 1, p: 1 } as const;
export const CONTENT_FIXTURE = fileURLToPath(new URL('content/', import.meta.url));

export interface TestMachine {
  readonly machine: Machine;
  readonly printer: MemoryPrinter;
  readonly dataDirectory: string;
  readonly close: () => Promise<void>;
}

export async function startTestMachine(options: Partial<MachineOptions> = {}): Promise<TestMachine> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'kiosk-machine-')));
  const printer = createMemoryPrinter();
  const machine = await createMachine({
    dataDirectory,
    shell: 'browser',
    appVersion: '0.0.0-test',
    contentDirectory: CONTENT_FIXTURE,
    commandLine: {},
    ...options,
    overrides: { printer, watchPrinterEveryMs: 10, secretCost: CHEAP_SECRET, ...options.overrides },
  });
  if (!machine.ok) throw new Error(machine.problem.message);
  return {
    machine: machine.value,
    printer,
    dataDirectory,
    async close() {
      await machine.value.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
