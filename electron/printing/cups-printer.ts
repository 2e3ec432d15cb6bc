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

type Missing = Exclude<Answered<unknown>, { found: true }>;

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
  /**
   * Jobs that could not be taken out at once: tried again whenever the printer is asked about. null: nobody knows yet whether there is one,
   * because cupsd did not answer when it was handed over.
   */
  const unpurged = new Map<string, number | null>();

  const queue = async (): Promise<Answered<CupsQueue>> => {
    const name: Answered<string> = deps.name === null ? await defaultQueueName(ask) : { found: true, value: deps.name };
    return name.found ? { found: true, value: createCupsQueue(ask, name.value, userName) } : name;
  };

  const idOf = async (found: CupsQueue, jobKey: string): Promise<Answered<number>> => {
    const known = ids.get(jobKey);
    return known === undefined ? found.jobNamed(jobKey) : { found: true, value: known };
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
    const named = await idOf(found, jobKey);
    const told = named.found ? await found.job(named.value) : named;
    if (!named.found || !told.found) return { state: 'unknown' };
    const printer = await found.printer();
    const job = jobOf(told.value, printer.found ? printerFacts(printer.value).fault : null);
    if (job.state !== 'printed' && job.state !== 'failed') return job;
    remember(ends, jobKey, job);
    await purge(found, jobKey, named.value);
    return job;
  };

  const cancel = async (jobKey: string): Promise<void> => {
    const found = await queue();
    if (!found.found) return tryLater(jobKey, found);
    // Looked at first: paper that is out already must not be called cancelled.
    await lookAt(found.value, jobKey);
    if (ends.has(jobKey)) return;
    const named = await idOf(found.value, jobKey);
    if (named.found) await takeOut(found.value, jobKey, named.value);
    else tryLater(jobKey, named);
  };

  const tryLater = (jobKey: string, { why }: Missing): void => {
    const known = ids.get(jobKey);
    if (known !== undefined || why === 'no-answer') unpurged.set(jobKey, known ?? null);
  };

  /** One more look for a job that could not be taken out; no waiting, the next question about the printer looks again. */
  const takeOutLater = async (found: CupsQueue, jobKey: string, id: number | null): Promise<void> => {
    const named: Answered<number> = id === null ? await found.jobNamed(jobKey) : { found: true, value: id };
    if (!named.found) {
      if (named.why !== 'no-answer') unpurged.delete(jobKey);
      return;
    }
    await found.cancel(named.value);
    await purge(found, jobKey, named.value);
  };

  return {
    status: async () => {
      const found = await queue();
      if (found.found) await Promise.all(Array.from(unpurged, ([jobKey, id]) => takeOutLater(found.value, jobKey, id)));
      const told = found.found ? await found.value.printer() : found;
      if (!told.found) return { state: 'fault', fault: faultOfMissing(told), detail: `print system: ${told.why}` };
      return statusOf(printerFacts(told.value), await deviceFacts(strings(told.value, 'device-uri')[0], askDeviceAt));
    },
    print: async (order) => {
      // Looked for by this name, it would be taken for the one before.
      if (unpurged.get(order.jobKey) === null) unpurged.delete(order.jobKey);
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
      const names = found.found ? await found.value.jobNames() : found;
      if (names.found) return names.value.filter(isOwnJob);
      return names.why === 'no-answer' ? null : [];
    },
    list: () => queueNames(ask),
  };
}

function cupsPlace() {
  const path = CUPS_SOCKETS.find((socket) => existsSync(socket));
  return path === undefined ? CUPS_PORT : ({ kind: 'socket', path } as const);
}

function faultOfMissing(told: Missing): PrintFault {
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
