/** One CUPS queue, as questions and answers. Names of operations: RFC 8011 and the CUPS specification. */
import type { PrintOrder } from '../printer.ts';
import { pdfPageSizeMm } from '../pdf-size.ts';
import { isAnswered, type AskIpp, type IppQuestion } from './ipp-client.ts';
import { GROUP, type IppAttribute, type IppAttributes } from './ipp-message.ts';

const OPERATION = {
  printJob: 0x0002,
  cancelJob: 0x0008,
  getJob: 0x0009,
  getJobs: 0x000a,
  getPrinter: 0x000b,
  cupsGetDefault: 0x4001,
  cupsGetPrinters: 0x4002,
} as const;
const NOT_FOUND = 0x0406;
const PRINTER_ATTRIBUTES = [
  'printer-state',
  'printer-state-reasons',
  'printer-state-message',
  'printer-is-accepting-jobs',
  'printer-up-time',
  'printer-state-change-time',
] as const;
const JOB_ATTRIBUTES = ['job-id', 'job-name', 'job-state', 'job-state-reasons'] as const;
/** Width of the roll; the length is the document's own. */
const ROLL_WIDTH_MM = 80;
const ROLL_DEFAULT_LENGTH_MM = 160;

export type Answered<T> =
  | { readonly found: true; readonly value: T }
  | { readonly found: false; readonly why: 'no-answer' | 'not-found' | 'refused' };

export interface CupsQueue {
  readonly printer: () => Promise<Answered<IppAttributes>>;
  readonly printJob: (order: PrintOrder) => Promise<Answered<number>>;
  readonly job: (id: number) => Promise<Answered<IppAttributes>>;
  /** Newest job of that name in any state, also after a restart of this process. */
  readonly jobNamed: (jobKey: string) => Promise<Answered<number>>;
  /** Of every job that is still known, in any state. */
  readonly jobNames: () => Promise<Answered<readonly string[]>>;
  /** Stops the job; cupsd tells the device and goes on doing so for a moment. */
  readonly cancel: (id: number) => Promise<void>;
  /**
   * Removes an ended job and its files from the spool (U-21). Never for a running one: cupsd would kill the back end with SIGKILL,
   * the device would not be told, and a ghost ticket would come out. False when nobody answered or cupsd would not yet: ask again.
   */
  readonly purge: (id: number) => Promise<boolean>;
}

export function createCupsQueue(ask: AskIpp, name: string, userName: string): CupsQueue {
  const path = `/printers/${encodeURIComponent(name)}`;
  const printerUri = ['uri', 'printer-uri', `ipp://localhost${path}`] as const;
  const user = ['name', 'requesting-user-name', userName] as const;

  const namedJobs = async (): Promise<Answered<readonly { readonly id: number; readonly jobKey: string }[]>> => {
    const about = [
      printerUri,
      user,
      ['keyword', 'which-jobs', 'all'],
      ['boolean', 'my-jobs', false],
      ['keyword', 'requested-attributes', ...JOB_ATTRIBUTES],
    ] as const;
    const answer = await ask(path, { operation: OPERATION.getJobs, about });
    if (!isAnswered(answer)) return { found: false, why: answer.ok ? 'refused' : 'no-answer' };
    const jobs = answer.value.groups.flatMap(({ tag, attributes }) => {
      const [id, jobKey] = [attributes.get('job-id')?.[0], attributes.get('job-name')?.[0]];
      return tag === GROUP.job && typeof id === 'number' && typeof jobKey === 'string' ? [{ id, jobKey }] : [];
    });
    return { found: true, value: jobs };
  };

  return {
    printer: async () =>
      firstOf(
        ask,
        path,
        {
          operation: OPERATION.getPrinter,
          about: [printerUri, user, ['keyword', 'requested-attributes', ...PRINTER_ATTRIBUTES, 'device-uri']],
        },
        GROUP.printer,
      ),

    printJob: async ({ jobKey, pdf, paper, copies }) => {
      const answer = await firstOf(
        ask,
        path,
        {
          operation: OPERATION.printJob,
          about: [printerUri, user, ['name', 'job-name', jobKey], ['mime', 'document-format', 'application/pdf']],
          // Same size as asked: a scaled ticket could fall below 10 pt (A-6e). No banner page.
          job: [
            ['integer', 'copies', copies],
            paper === 'a4' ? ['keyword', 'media', 'iso_a4_210x297mm'] : rollMedia(pdf),
            ['keyword', 'print-scaling', 'none'],
            ['keyword', 'sides', 'one-sided'],
            ['name', 'job-sheets', 'none', 'none'],
          ],
          document: pdf,
        },
        GROUP.job,
      );
      return withJobId(answer);
    },

    job: async (id) =>
      firstOf(
        ask,
        '/',
        { operation: OPERATION.getJob, about: [jobUri(id), user, ['keyword', 'requested-attributes', ...JOB_ATTRIBUTES]] },
        GROUP.job,
      ),

    jobNamed: async (jobKey) => {
      const jobs = await namedJobs();
      if (!jobs.found) return jobs;
      const ids = jobs.value.filter((job) => job.jobKey === jobKey).map(({ id }) => id);
      return ids.length === 0 ? { found: false, why: 'not-found' } : { found: true, value: Math.max(...ids) };
    },

    jobNames: async () => {
      const jobs = await namedJobs();
      return jobs.found ? { found: true, value: jobs.value.map(({ jobKey }) => jobKey) } : jobs;
    },

    cancel: async (id) => {
      await ask('/jobs/', { operation: OPERATION.cancelJob, about: [jobUri(id), user] });
    },
    purge: async (id) => {
      const about = [jobUri(id), user, ['boolean', 'purge-job', true]] as const;
      const answer = await ask('/jobs/', { operation: OPERATION.cancelJob, about });
      return isAnswered(answer) || (answer.ok && answer.value.status === NOT_FOUND);
    },
  };
}

function jobUri(id: number) {
  return ['uri', 'job-uri', `ipp://localhost/jobs/${id}`] as const;
}

/** The system's default queue, or its only one. */
export async function defaultQueueName(ask: AskIpp): Promise<Answered<string>> {
  const told = await firstOf(
    ask,
    '/',
    { operation: OPERATION.cupsGetDefault, about: [['keyword', 'requested-attributes', 'printer-name']] },
    GROUP.printer,
  );
  const name = told.found ? told.value.get('printer-name')?.[0] : undefined;
  if (typeof name === 'string') return { found: true, value: name };
  if (!told.found && told.why === 'no-answer') return told;
  const names = await queueNames(ask);
  const [only] = names;
  return names.length === 1 && only !== undefined ? { found: true, value: only } : { found: false, why: 'not-found' };
}

export async function queueNames(ask: AskIpp): Promise<readonly string[]> {
  const answer = await ask('/', {
    operation: OPERATION.cupsGetPrinters,
    about: [['keyword', 'requested-attributes', 'printer-name']],
  });
  if (!answer.ok) return [];
  return answer.value.groups
    .flatMap(({ attributes }) => attributes.get('printer-name') ?? [])
    .filter((name) => typeof name === 'string');
}

/** The state of a network printer, asked directly. Its own path and uri are those of the queue's `device-uri`. */
export async function askDevice(ask: AskIpp, uri: URL): Promise<Answered<IppAttributes>> {
  const about = [
    ['uri', 'printer-uri', uri.href],
    ['keyword', 'requested-attributes', ...PRINTER_ATTRIBUTES],
  ] as const;
  const answer = await ask(uri.pathname, { operation: OPERATION.getPrinter, about });
  // Whoever answers, in whatever way, is switched on.
  return !answer.ok && answer.problem.code === 'malformed' ? { found: false, why: 'refused' } : firstIn(answer, GROUP.printer);
}

async function firstOf(ask: AskIpp, path: string, question: IppQuestion, group: number): Promise<Answered<IppAttributes>> {
  return firstIn(await ask(path, question), group);
}

function firstIn(answer: Awaited<ReturnType<AskIpp>>, group: number): Answered<IppAttributes> {
  if (!answer.ok) return { found: false, why: 'no-answer' };
  const first = answer.value.groups.find(({ tag }) => tag === group);
  if (isAnswered(answer) && first !== undefined) return { found: true, value: first.attributes };
  return { found: false, why: answer.value.status === NOT_FOUND ? 'not-found' : 'refused' };
}

function withJobId(answer: Answered<IppAttributes>): Answered<number> {
  if (!answer.found) return answer;
  const id = answer.value.get('job-id')?.[0];
  return typeof id === 'number' ? { found: true, value: id } : { found: false, why: 'refused' };
}

/** As long as the document. Sizes are in hundredths of a millimetre (PWG 5100.7). */
function rollMedia(pdf: Uint8Array): IppAttribute {
  const lengthMm = Math.ceil(pdfPageSizeMm(pdf)?.heightMm ?? ROLL_DEFAULT_LENGTH_MM);
  const size: IppAttribute = [
    'collection',
    'media-size',
    [
      ['integer', 'x-dimension', ROLL_WIDTH_MM * 100],
      ['integer', 'y-dimension', lengthMm * 100],
    ],
  ];
  return ['collection', 'media-col', [size]];
}
