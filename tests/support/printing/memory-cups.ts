/** A cupsd that is a few variables, asked in IPP: for what a real one does only when things go wrong. */
import type { AskIpp } from '../../../electron/printing/cups/ipp-client.ts';
import { GROUP, type IppValue } from '../../../electron/printing/cups/ipp-message.ts';
import { err, ok } from '#shared/result.ts';

const PROCESSING = 5;
const CANCELED = 7;

export interface MemoryCups {
  readonly ask: AskIpp;
  readonly jobs: Map<number, { readonly name: string; state: number }>;
  /** Jobs purged while their back end was running: real cupsd kills it, and the device prints on. */
  readonly ghosts: string[];
  reasons: string[];
  isDead: boolean;
  /** It takes the next document and answers nobody any more, until this is false again. */
  hangsAtNextJob: boolean;
  /** Questions about a cancelled job until its back end has told the device; Infinity = it hangs. */
  slowness: number;
}

const answer = (status: number, tag: number = GROUP.printer, ...groups: Record<string, IppValue | IppValue[]>[]) =>
  ok({
    status,
    id: 1,
    groups: groups.map((values) => ({
      tag,
      attributes: new Map(Object.entries(values).map(([name, value]) => [name, [value].flat()])),
    })),
  });

export function createMemoryCups(): MemoryCups {
  let lastId = 0;
  let isHanging = false;
  const cancelling = new Map<number, number>();

  const answerTo: AskIpp = async (_path, { operation, about, job: jobAttributes }) => {
    const told = new Map(about.map(([, name, value]) => [name, value]));
    const id = Number(String(told.get('job-uri')).split('/').at(-1));
    const job = cups.jobs.get(id);
    const left = cancelling.get(id);
    if (job !== undefined && left !== undefined) {
      cancelling.set(id, left - 1);
      if (left <= 0) job.state = CANCELED;
    }
    const describe = (one: number) => ({
      'job-id': one,
      'job-name': cups.jobs.get(one)?.name ?? '',
      'job-state': cups.jobs.get(one)?.state ?? 0,
    });
    if (jobAttributes !== undefined) {
      cups.jobs.set(++lastId, { name: String(told.get('job-name')), state: PROCESSING });
      return answer(0, GROUP.job, describe(lastId));
    }
    switch (operation) {
      case 0x0008:
        if (job?.state === PROCESSING && told.get('purge-job') === true) cups.ghosts.push(job.name);
        if (told.get('purge-job') === true) cups.jobs.delete(id);
        else if (job?.state === PROCESSING) cancelling.set(id, cups.slowness);
        return answer(0);
      case 0x0009:
        return job === undefined ? answer(0x0406) : answer(0, GROUP.job, describe(id));
      case 0x000a:
        return answer(0, GROUP.job, ...Array.from(cups.jobs.keys(), describe));
      case 0x000b:
        return answer(0, GROUP.printer, { 'printer-state': 4, 'printer-state-reasons': cups.reasons });
      default:
        return answer(0, GROUP.printer, { 'printer-name': 'Kiosk' });
    }
  };

  const cups: MemoryCups = {
    jobs: new Map(),
    ghosts: [],
    reasons: [],
    isDead: false,
    hangsAtNextJob: false,
    slowness: 2,
    ask: async (path, question) => {
      isHanging &&= cups.hangsAtNextJob;
      if (cups.isDead || isHanging) return err({ code: 'no-answer' });
      const told = await answerTo(path, question);
      isHanging = cups.hangsAtNextJob && question.job !== undefined;
      return isHanging ? err({ code: 'no-answer' }) : told;
    },
  };
  return cups;
}
