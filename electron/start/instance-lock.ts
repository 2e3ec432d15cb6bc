/**
 * One program a data directory (D-8): two would number tickets twice.
 * The lock is a local socket whose name the operating system frees when the process ends, however it ends. There is no lock file
 * that a `kill -9` or a power cut could leave behind.
 */
import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from '../log/describe-error.ts';

/** A process that is just being made holds all that its parent held, until its own program runs: the name becomes free a moment later. */
const TRIES = 5;
const BETWEEN_MS = 50;

export interface InstanceLock {
  /** Of the socket, for a technician who looks for who holds it. */
  readonly name: string;
  readonly release: () => Promise<void>;
}

/** @returns null when another running program holds the directory */
export async function takeInstanceLock(directory: string): Promise<InstanceLock | null> {
  const name = await socketName(directory);
  let server: Server | null = null;
  for (let tries = 0; server === null && tries < TRIES; tries += 1) {
    if (tries > 0) await setTimeout(BETWEEN_MS);
    server = (await listen(name)) ?? (await listenAfterCrash(name));
  }
  if (server === null) return null;
  server.unref();
  return { name, release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** By device and file number: the same directory under two paths is one. Linux: abstract, Windows: pipe; both vanish with the process. */
async function socketName(directory: string): Promise<string> {
  const { dev, ino } = await stat(directory, { bigint: true });
  const id = createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24);
  if (process.platform === 'linux') return `\0first-step-kiosk-${id}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\first-step-kiosk-${id}` : join(tmpdir(), `first-step-kiosk-${id}.sock`);
}

async function listen(name: string): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (errorCode(error) === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(name, () => resolve(server));
  });
}

/** macOS keeps the socket's file after a crash: nobody answers on it, so it is taken away. */
async function listenAfterCrash(name: string): Promise<Server | null> {
  if (process.platform === 'linux' || process.platform === 'win32' || (await isAnswered(name))) return null;
  await rm(name, { force: true });
  return listen(name);
}

function isAnswered(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
