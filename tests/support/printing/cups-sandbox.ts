/**
 * A real CUPS of our own in a temporary directory: its socket, spool and queue touch nothing of the system's. Behind the queue stands
 * `ippeveprinter`, an independent IPP Everywhere device that saves what it prints and shows faults on command.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIppClient } from '../../../electron/printing/cups/ipp-client.ts';
import {
  avahiConf,
  busConf,
  cupsdConf,
  cupsFilesConf,
  deviceCommand,
  rollAttributes,
  SHIPPED_PRESERVE,
} from './cups-sandbox-files.ts';

const START_LIMIT_MS = 8000;
const TOOLS = ['cupsd', 'lpadmin', 'ippeveprinter', 'dbus-daemon', 'avahi-daemon'];

export interface CupsSandbox {
  readonly socketPath: string;
  readonly queue: string;
  /** What came out of the device, oldest first. */
  readonly printed: () => Buffer[];
  /** `media-empty-error`, `media-jam-error` …: told by the device while the next job runs, until `null`. */
  readonly setFault: (reason: string | null) => void;
  readonly stopDevice: () => Promise<void>;
  readonly startDevice: () => Promise<void>;
  /** `job-state-reasons` of each job as the device itself has it (RFC 8011 §5.3.8). */
  readonly deviceJobs: () => Promise<string[]>;
  /** All that cupsd keeps: spool, cache, logs. What the simulated device received lies elsewhere. */
  readonly memoryFolders: readonly string[];
  /** Documents in the spool. */
  readonly spoolFiles: () => string[];
  readonly stop: () => Promise<void>;
}

/** Why there can be no sandbox here, or null. */
export function whyNoCups(): string | null {
  if (process.platform !== 'linux') return 'only on Linux';
  if (process.getuid?.() !== 0) return 'needs root';
  const missing = TOOLS.filter((tool) => spawnSync('which', [tool], { env: environment(null) }).status !== 0);
  return missing.length === 0
    ? null
    : `not installed: ${missing.join(', ')} (apt-get install cups cups-client cups-ipp-utils dbus avahi-daemon)`;
}

/** @param preserve lines of cupsd.conf: what it keeps of jobs that have ended */
export async function startCupsSandbox(preserve: readonly string[] = SHIPPED_PRESERVE): Promise<CupsSandbox> {
  const directory = mkdtempSync(join(tmpdir(), 'cups-'));
  const at = (...path: string[]) => join(directory, ...path);
  for (const path of ['spool/tmp', 'cache', 'state', 'root/ppd', 'out', 'log']) mkdirSync(at(path), { recursive: true });
  // Filters run as «lp» and must get in.
  chmodSync(directory, 0o755);
  const running: ChildProcess[] = [];
  const port = await freePort();
  const queue = 'Kiosk';
  const isAvahiRunning = hasAvahi();
  const env = environment(isAvahiRunning ? null : `unix:path=${at('bus.sock')}`);

  const start = async (tool: string, args: string[], isUp: () => boolean): Promise<ChildProcess> => {
    const child = spawn(tool, args, { env, stdio: 'ignore' });
    running.push(child);
    await until(() => isUp() || child.exitCode !== null, `${tool} did not start`);
    if (child.exitCode !== null) throw new Error(`${tool} ended with ${child.exitCode}`);
    return child;
  };

  writeFileSync(at('bus.conf'), busConf(directory));
  writeFileSync(at('avahi.conf'), avahiConf);
  writeFileSync(at('cupsd.conf'), cupsdConf(directory, preserve));
  writeFileSync(at('cups-files.conf'), cupsFilesConf(directory));
  writeFileSync(at('device.conf'), rollAttributes);
  writeFileSync(at('print.sh'), deviceCommand(directory), { mode: 0o755 });

  let device: ChildProcess | null = null;
  const startDevice = async (): Promise<void> => {
    const options = ['-p', String(port), '-n', 'localhost', '-d', at('state'), '-a', at('device.conf')];
    device = await start('ippeveprinter', [...options, '-c', at('print.sh'), 'Kiosk paper'], () => isListening(port));
  };
  const sandbox: CupsSandbox = {
    socketPath: at('cups.sock'),
    queue,
    printed: () =>
      readdirSync(at('out'))
        .toSorted()
        .map((file) => readFileSync(at('out', file))),
    setFault: (reason) => (reason === null ? rmSync(at('fault'), { force: true }) : writeFileSync(at('fault'), reason)),
    startDevice,
    stopDevice: async () => {
      if (device !== null) await end(device);
    },
    deviceJobs: async () => {
      const uri = `ipp://localhost:${port}/ipp/print`;
      const ask = createIppClient({ kind: 'host', host: 'localhost', port }, 'test');
      const about = [
        ['uri', 'printer-uri', uri],
        ['keyword', 'which-jobs', 'all'],
        ['keyword', 'requested-attributes', 'job-id', 'job-state-reasons'],
      ] as const;
      const answer = await ask('/ipp/print', { operation: 0x000a, about });
      return answer.ok
        ? answer.value.groups.flatMap(({ attributes }) => attributes.get('job-state-reasons') ?? []).map(String)
        : [];
    },
    memoryFolders: [at('spool'), at('cache'), at('log')],
    spoolFiles: () => readdirSync(at('spool')).filter((file) => /^d\d/.test(file)),
    stop: async () => {
      for (const child of running.toReversed()) await end(child);
      rmSync(directory, { recursive: true, force: true });
    },
  };
  try {
    if (!isAvahiRunning) {
      await start('dbus-daemon', [`--config-file=${at('bus.conf')}`, '--nofork', '--nopidfile'], () =>
        existsSync(at('bus.sock')),
      );
      await start('avahi-daemon', ['-f', at('avahi.conf'), '--no-drop-root', '--no-chroot', '--no-rlimits'], hasAvahi);
    }
    await start('cupsd', ['-f', '-c', at('cupsd.conf'), '-s', at('cups-files.conf')], () => existsSync(at('cups.sock')));
    await startDevice();
    const made = spawnSync(
      'lpadmin',
      ['-h', at('cups.sock'), '-p', queue, '-E', '-v', `ipp://localhost:${port}/ipp/print`, '-m', 'everywhere'],
      { env },
    );
    if (made.status !== 0) throw new Error(`no queue: ${String(made.stderr)}`);
    return sandbox;
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}

/** Polls real processes, which have no other way of saying that they are ready. */
export async function until(
  isTrue: () => boolean | Promise<boolean>,
  otherwise: string,
  limitMs = START_LIMIT_MS,
): Promise<void> {
  const endAt = performance.now() + limitMs;
  while (!(await isTrue())) {
    if (performance.now() > endAt) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param bus our own message bus, or null for the system's */
function environment(bus: string | null): NodeJS.ProcessEnv {
  const base = { PATH: `/usr/sbin:/sbin:${process.env['PATH'] ?? ''}`, LC_ALL: 'C', HOME: tmpdir() };
  return bus === null ? base : { ...base, DBUS_SYSTEM_BUS_ADDRESS: bus };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(force);
}

function hasAvahi(): boolean {
  return (
    existsSync('/run/avahi-daemon/socket') && spawnSync('avahi-daemon', ['--check'], { env: environment(null) }).status === 0
  );
}

function isListening(port: number): boolean {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return ['/proc/net/tcp', '/proc/net/tcp6'].some(
    (table) => existsSync(table) && new RegExp(`:${hex} [0-9A-F]+:0000 0A`).test(readFileSync(table, 'utf8')),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
