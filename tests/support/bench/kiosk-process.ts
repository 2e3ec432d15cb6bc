/** The built kiosk as its own process, as an operator starts it: measured from outside, and able to be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const START = join('dist', 'machine', 'start.js');

export interface KioskProcess {
  /** With the key of this run. */
  readonly url: string;
  readonly origin: string;
  /** From the start of the process to «Kiosk ready», ms. */
  readonly readyMs: number;
  /** The most memory it ever held, MiB; undefined where the system does not tell (only Linux does). */
  readonly peakMib: () => Promise<number | undefined>;
  /** `kill -9`; resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** As an operator ends it. */
  readonly stop: () => Promise<void>;
}

/**
 * @param port fixed, because the page's database belongs to the address
 * @param options.paper the folder that stands for the printer's tray
 * @param options.opensBrowser as on a real kiosk; `env` names a CHROMIUM that needs no screen
 */
export async function startKioskProcess(
  dataDirectory: string,
  port: number,
  {
    paper = join(dataDirectory, 'paper'),
    env = process.env,
    opensBrowser = false,
  }: { readonly paper?: string; readonly env?: NodeJS.ProcessEnv; readonly opensBrowser?: boolean } = {},
): Promise<KioskProcess> {
  const began = performance.now();
  const options = ['--shell', 'browser', '--port', String(port), '--data', dataDirectory, ...(opensBrowser ? [] : ['--no-open'])];
  const printer = `folder:${paper}`;
  const child = spawn(process.execPath, [START, ...options, '--printer', printer], { stdio: ['ignore', 'pipe', 'inherit'], env });
  endWithUs(child, () => child.kill('SIGKILL'));
  const url = await readyUrl(child);
  return {
    url,
    origin: new URL(url).origin,
    readyMs: performance.now() - began,
    peakMib: async () => (process.platform === 'linux' ? peakOf(child.pid ?? 0) : undefined),
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

/** Resolves when the process is gone, also if it was gone already. */
export async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

/** A test process that is broken off leaves nothing running. */
export function endWithUs(child: ChildProcess, kill: () => void): void {
  process.on('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('the kiosk has no standard output');
    createInterface(child.stdout).on('line', (line) => {
      const [, url] = /^Kiosk ready: (\S+)$/.exec(line) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code, signal) => reject(new Error(`the kiosk ended before it was ready: ${code ?? signal}`)));
    child.once('error', reject);
  });
}

async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
