/** The browser shell with a real machine, for Playwright: own data directory, a printer with a remote control, a clock to set. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowserShell } from '../../../electron/browser.ts';
import { createMachine, type MachineOptions } from '../../../electron/machine.ts';
import type { Machine } from '../../../electron/machine-type.ts';
import { createMemoryPrinter, type MemoryPrinter } from '../printing/memory-printer.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Tests do not wait for a fault as long as a lobby does. */
const WATCH_PRINTER_EVERY_MS = 100;

export interface KioskServer {
  /** With the key: `page.goto(server.url)`. */
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  readonly machine: Machine;
  readonly printer: MemoryPrinter;
  readonly dataDirectory: string;
  /** Ends the server and the machine; the data directory stays, so that another server can be started on it. */
  readonly stop: () => Promise<void>;
  /** `stop`, and the data directory goes too. */
  readonly close: () => Promise<void>;
}

export interface KioskServerOptions {
  /** To start again on what an earlier server left; a new temporary one by default. */
  readonly dataDirectory?: string;
  /** 0 (any) by default; the earlier server's to find the same database. */
  readonly port?: number;
  readonly printer?: MemoryPrinter;
  readonly commandLine?: MachineOptions['commandLine'];
  /** Instead of the shipped content. */
  readonly contentDirectory?: string;
  /** Its subfolders stand for USB sticks. */
  readonly drivesDirectory?: string;
  readonly overrides?: MachineOptions['overrides'];
}

/** The page must have been built (`dist/page`); `npm test` sees to that. */
export async function startKioskServer(options: KioskServerOptions = {}): Promise<KioskServer> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'kiosk-')));
  const printer = options.printer ?? createMemoryPrinter();
  const machine = await createMachine({
    dataDirectory,
    shell: 'browser',
    appVersion: '0.0.0-test',
    contentDirectory: options.contentDirectory ?? join(root, 'assets', 'content'),
    commandLine: options.commandLine ?? {},
    drivesDirectory: options.drivesDirectory ?? null,
    overrides: { printer, watchPrinterEveryMs: WATCH_PRINTER_EVERY_MS, ...options.overrides },
  });
  if (!machine.ok) throw new Error(machine.problem.message);
  const shell = await startBrowserShell({
    machine: machine.value,
    pageDirectory: join(root, 'dist', 'page'),
    port: options.port ?? 0,
  });
  if (!shell.ok) throw new Error(shell.problem.message);

  async function stop(): Promise<void> {
    if (shell.ok) await shell.value.close();
    if (machine.ok) await machine.value.close();
  }
  return {
    url: shell.value.url,
    origin: shell.value.origin,
    port: Number(new URL(shell.value.origin).port),
    machine: machine.value,
    printer,
    dataDirectory,
    stop,
    async close() {
      await stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
