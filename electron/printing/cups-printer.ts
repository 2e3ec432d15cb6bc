/**
 * CUPS on Linux and macOS, spoken to in IPP: words for machines, never text for people. State is asked before a job and while it
 * runs (U-18). A finished job is remembered here and purged there, so that no document stays in the spool (U-21).
 */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { isOwnJob, type PrintFault, type PrintJob } from '#shared/printing/printer.ts';
import { err, ok, unreachable } from '#shared/result.ts';
import { askNetworkPrinter, deviceFacts, type AskDeviceAt } from './cups/cups-device.ts';
import { createCupsQueue, defaultQueueName, queueNames, type Answered, type CupsQueue } from './cups/cups-queue.ts';
import { hasEnded, jobOf, printerFacts, statusOf, strings } from './cups/cups-state.ts';
import { CUPS_PORT, CUPS_SOCKETS, createIppClient, type AskIpp } from './cups/ipp-client.ts';
import type { Printer } from './printer.ts';

/** cupsd ends a cancelled job as soon as its back end has told the device. */
const CANCEL_STEP_MS = 100;
const CANCEL_LIMIT_MS = 3000;
const PURGE_LIMIT_MS = 500;
/** Ends of jobs are asked for within minutes; older ones nobody asks about. */
const REMEMBERED_ENDS = 200;

export interface CupsDeps {
  /** null = the system's default queue, or its only one. */
  readonly name: string | null;
  readonly ask?: AskIpp;
  readonly userName?: string;
  readonly wait?: (ms: number) => Promise<unknown>;
  readonly askDeviceAt?: AskDeviceAt;
}

export function createCupsPrinter(deps: CupsDeps): Printer {
  const userName = deps.userName ?? userInfo().username;
  const ask = deps.ask ?? createIppClient(cupsPlace(), userName);
  const wait = deps.wait ?? setTimeout;
  const askDeviceAt = deps.askDeviceAt ?? askNetworkPrinter(userName);
  /** Only a short cut: cupsd is asked by name for what is not here. */
  const ids = new Map<string, number>();
  const ends = new Map<string, PrintJob>();
  /** Jobs that could not be taken out at once: tried again whenever the printer is asked about. */
  const unpurged = new Map<string, number>();

  const queue = async (): Promise<Answered<CupsQueue>> => {
    const name: Answered<string> = deps.name === null ? await defaultQueueName(ask) : { found: true, value: deps.name };
    return name.found ? { found: true, value: createCupsQueue(ask, name.value, userName) } : name;
  };

  const idOf = async (found: CupsQueue, jobKey: string): Promise<number | null> => {
    const known = ids.get(jobKey);
    if (known !== undefined) return known;
    const named = await found.jobNamed(jobKey);
    return named.found ? named.value : null;
  };

  /** Cancels, gives the back end time to tell the device, then removes every trace. What cannot be finished now is kept for later. */
  const takeOut = async (found: CupsQueue, jobKey: string, id: number): Promise<void> => {
    unpurged.set(jobKey, id);
    await found.cancel(id);
    for (let waited = 0; waited < CANCEL_LIMIT_MS; waited += CANCEL_STEP_MS) {
      const told = await found.job(id);
      if (!told.found || hasEnded(told.value)) break;
      await wait(CANCEL_STEP_MS);
    }
    // Right after the end cupsd may still be busy with the job.
    for (let waited = 0; waited < PURGE_LIMIT_MS; waited += CANCEL_STEP_MS) {
      await purge(found, jobKey, id);
      if (!unpurged.has(jobKey)) return;
      await wait(CANCEL_STEP_MS);
    }
  };

  const purge = async (found: CupsQueue, jobKey: string, id: number): Promise<void> => {
    const told = await found.job(id);
    if (told.found ? !hasEnded(told.value) : told.why === 'no-answer') return void unpurged.set(jobKey, id);
    if (told.found && !ends.has(jobKey)) remember(ends, jobKey, jobOf(told.value, null));
    ids.delete(jobKey);
    // cupsd says yes to a purge while the back end still winds down, and may keep the job all the same: only its absence is believed.
    const isGone = !told.found || ((await found.purge(id)) && !(await found.job(id)).found);
    if (isGone) unpurged.delete(jobKey);
    else unpurged.set(jobKey, id);
  };

  /** @returns the job as cupsd sees it; an end is remembered and its traces are removed */
  const lookAt = async (found: CupsQueue, jobKey: string): Promise<PrintJob> => {
    const id = await idOf(found, jobKey);
    const told = id === null ? null : await found.job(id);
    if (id === null || told?.found !== true) return { state: 'unknown' };
    const printer = await found.printer();
    const job = jobOf(told.value, printer.found ? printerFacts(printer.value).fault : null);
    if (job.state !== 'printed' && job.state !== 'failed') return job;
    remember(ends, jobKey, job);
    await purge(found, jobKey, id);
    return job;
  };

  const cancel = async (jobKey: string): Promise<void> => {
    const found = await queue();
    if (!found.found) {
      const known = ids.get(jobKey);
      if (known !== undefined) unpurged.set(jobKey, known);
      return;
    }
    // Looked at first: paper that is out already must not be called cancelled.
    await lookAt(found.value, jobKey);
    const id = ends.has(jobKey) ? null : await idOf(found.value, jobKey);
    if (id !== null) await takeOut(found.value, jobKey, id);
  };

  return {
    status: async () => {
      const found = await queue();
      if (found.found)
        await Promise.all(
          Array.from(unpurged, ([jobKey, id]) => found.value.cancel(id).then(() => purge(found.value, jobKey, id))),
        );
      const told = found.found ? await found.value.printer() : found;
      if (!told.found) return { state: 'fault', fault: faultOfMissing(told), detail: `print system: ${told.why}` };
      return statusOf(printerFacts(told.value), await deviceFacts(strings(told.value, 'device-uri')[0], askDeviceAt));
    },
    print: async (order) => {
      const found = await queue();
      const taken = found.found ? await found.value.printJob(order) : found;
      // Without an answer it may be in the queue all the same.
      if (!taken.found && taken.why === 'no-answer') await cancel(order.jobKey);
      if (!taken.found) return err({ code: 'print-refused', fault: faultOfMissing(taken) });
      ids.set(order.jobKey, taken.value);
      return ok();
    },
    job: async (jobKey) => {
      const ended = ends.get(jobKey);
      if (ended !== undefined) return ended;
      const found = await queue();
      return found.found ? lookAt(found.value, jobKey) : { state: 'unknown' };
    },
    cancel,
    openJobs: async () => {
      const found = await queue();
      return found.found ? (await found.value.jobNames()).filter(isOwnJob) : [];
    },
    list: () => queueNames(ask),
  };
}

function cupsPlace() {
  const path = CUPS_SOCKETS.find((socket) => existsSync(socket));
  return path === undefined ? CUPS_PORT : ({ kind: 'socket', path } as const);
}

function faultOfMissing(told: Exclude<Answered<unknown>, { found: true }>): PrintFault {
  switch (told.why) {
    case 'no-answer':
      return 'offline';
    case 'not-found':
      return 'no-printer';
    case 'refused':
      return 'other';
    default:
      return unreachable(told.why);
  }
}

function remember(ends: Map<string, PrintJob>, jobKey: string, job: PrintJob): void {
  ends.set(jobKey, job);
  const [oldest] = ends.keys();
  if (ends.size > REMEMBERED_ENDS && oldest !== undefined) ends.delete(oldest);
}
