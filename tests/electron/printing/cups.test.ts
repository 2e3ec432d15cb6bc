import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PrintJob } from '#shared/printing/printer.ts';
import { createCupsPrinter } from '../../../electron/printing/cups-printer.ts';
import { createIppClient } from '../../../electron/printing/cups/ipp-client.ts';
import { ticketDocument } from '../../../renderer/printing/ticket-document.ts';
import { startCupsSandbox, until, whyNoCups, type CupsSandbox } from '../../support/printing/cups-sandbox.ts';
import { scanFor } from '../../support/drills/canary-scan.ts';
import { resumeDrafts } from '../../../renderer/printing/resume/resume-document.ts';
import { fitInNode, hasPoppler, makePdfInNode, poppler, ticketOnPaper } from '../../support/printing/paper-in-node.ts';
import { emptyResume } from '../../support/resume/people.ts';

const why = whyNoCups();
if (why !== null) console.log(`skipped: a ticket through a real CUPS queue (${why})`);

const userName = 'root';

describe.skipIf(why !== null)('a ticket through a real CUPS queue', { timeout: 20_000 }, () => {
  let cups: CupsSandbox;
  let pdf: Uint8Array;
  const connect = (name: string | null = cups.queue) =>
    createCupsPrinter({ name, userName, ask: createIppClient({ kind: 'socket', path: cups.socketPath }, userName) });

  /** Asks as the kiosk does until the job is as wanted: for a moment cupsd may still tell of the job before. */
  const becomes = async (jobKey: string, wanted: PrintJob, printer = connect()): Promise<void> => {
    const isWanted = async () => isDeepStrictEqual(await printer.job(jobKey), wanted);
    await until(isWanted, `${jobKey} never became ${JSON.stringify(wanted)}`, 15_000);
  };
  /** cupsd may not let go of a document right after its end: the machine asks about its printer again and again, and takes it out then. */
  const spoolBecomes = (count: number, printer: ReturnType<typeof connect>): Promise<void> =>
    until(async () => (await printer.status()) && cups.spoolFiles().length === count, `not ${count} documents in the spool`);

  beforeAll(async () => {
    pdf = await makePdfInNode(ticketDocument(ticketOnPaper, 'roll-80'));
    cups = await startCupsSandbox();
  }, 30_000);
  afterEach(() => cups.setFault(null));
  afterAll(() => cups?.stop());

  it('comes out as the PDF that was asked for, and nothing of it stays in the spool (U-18, U-21)', async () => {
    const printer = connect(null);
    expect(await printer.list()).toEqual([cups.queue]);
    expect(await printer.status()).toEqual({ state: 'ready', paperLow: false });
    expect(await printer.print({ jobKey: 'ticket-1', pdf, paper: 'roll-80', copies: 1 })).toEqual({ ok: true, value: undefined });
    await becomes('ticket-1', { state: 'printed' }, printer);
    const [paper] = cups.printed();
    if (process.env['KEEP_PAPER'] !== undefined && paper !== undefined) writeFileSync(process.env['KEEP_PAPER'], paper);
    expect(paper?.subarray(0, 5).toString()).toBe('%PDF-');
    if (hasPoppler && paper !== undefined) {
      expect(poppler('pdftotext', paper, [], ['-'])).toMatch(/Д[ \u00A0]047/);
      expect(poppler('pdfinfo', paper)).toMatch(/Pages: +1\n/);
      expect(poppler('pdfinfo', paper)).toMatch(/Page size: +22[67][.\d]* x 4\d\d/);
    }
    await spoolBecomes(0, printer);
    expect(await printer.job('ticket-1')).toEqual({ state: 'printed' });
  });

  it('comes out on A4 too, twice when two copies are asked for', async () => {
    const printer = connect();
    const before = cups.printed().length;
    const sheet = await makePdfInNode(ticketDocument(ticketOnPaper, 'a4'));
    await printer.print({ jobKey: 'sheet-1', pdf: sheet, paper: 'a4', copies: 2 });
    await becomes('sheet-1', { state: 'printed' }, printer);
    const sheets = cups.printed().slice(before);
    expect(sheets).toHaveLength(2);
    if (hasPoppler) for (const paper of sheets) expect(poppler('pdfinfo', paper)).toMatch(/Pages: +1\n[^]*\(A4\)/);
  });

  it('is found again by its name after the kiosk was restarted', async () => {
    cups.setFault('media-jam-error');
    await connect().print({ jobKey: 'ticket-2', pdf, paper: 'roll-80', copies: 1 });
    const restarted = connect();
    await becomes('ticket-2', { state: 'held', fault: 'jam' }, restarted);
    cups.setFault(null);
    await becomes('ticket-2', { state: 'printed' }, restarted);
    await spoolBecomes(0, restarted);
  });

  it('is held while the paper is out, and does not come out later once it is cancelled', async () => {
    const printer = connect();
    const before = (await cups.deviceJobs()).length;
    cups.setFault('media-empty-error');
    await printer.print({ jobKey: 'ticket-3', pdf, paper: 'roll-80', copies: 1 });
    await becomes('ticket-3', { state: 'held', fault: 'out-of-paper' }, printer);
    expect(await printer.status()).toMatchObject({ state: 'fault', fault: 'out-of-paper' });
    expect(cups.spoolFiles()).toHaveLength(1);

    await printer.cancel('ticket-3');
    await spoolBecomes(0, printer);
    expect(['unknown', 'failed']).toContain((await printer.job('ticket-3')).state);
    // The simulated device lets its running command end before it throws a job away: it is enough that it was told.
    await until(async () => (await cups.deviceJobs()).includes('processing-to-stop-point'), 'the device was not told');
    cups.setFault(null);
    await until(async () => (await printer.status()).state === 'ready', 'the printer did not recover');
    expect((await cups.deviceJobs()).filter((reason) => reason === 'job-completed-successfully')).toHaveLength(before);
  });

  it("is taken back by the kiosk that starts after one was killed, and others' jobs are left alone (U-21)", async () => {
    const [own, others] = ['resume-018f0000-0000-7000-8000-000000000001', 'letter'];
    cups.setFault('media-empty-error');
    for (const jobKey of [own, others]) await connect().print({ jobKey, pdf, paper: 'a4', copies: 1 });
    await becomes(own, { state: 'held', fault: 'out-of-paper' });
    // As after a kill: nothing is remembered but by cupsd.
    const restarted = connect();
    expect(await restarted.openJobs()).toEqual([own]);
    await restarted.cancel(own);
    // What cupsd would not let go at once goes with the next questions.
    const isGone = async () => (await restarted.status()) && (await restarted.openJobs())?.length === 0;
    await until(isGone, 'the job stayed in the print system');
    await spoolBecomes(1, restarted);
    await restarted.cancel(others);
    await spoolBecomes(0, restarted);
    cups.setFault(null);
    await until(async () => (await restarted.status()).state === 'ready', 'the printer did not recover');
  });

  it.skipIf(!hasPoppler)('leaves no word of a résumé in the print system, printed or taken back (U-21, U-26)', async () => {
    const word = 'Щ9КАНАРЕЙКА';
    const { pdf: resume } = await fitInNode(resumeDrafts({ ...emptyResume, name: word }, 'accent'));
    const finds = async () =>
      (await Promise.all(cups.memoryFolders.map((folder) => scanFor(word, folder)))).flatMap((scan) => scan.finds);
    const printer = connect();
    await printer.print({ jobKey: 'resume-1', pdf: resume, paper: 'a4', copies: 1 });
    await becomes('resume-1', { state: 'printed' }, printer);
    expect(poppler('pdftotext', cups.printed().at(-1) ?? new Uint8Array(), [], ['-'])).toContain(word);
    const isClean = async () => (await printer.status()) && (await finds()).length === 0;
    await until(isClean, 'a word of it stayed after printing');

    cups.setFault('media-empty-error');
    await printer.print({ jobKey: 'resume-2', pdf: resume, paper: 'a4', copies: 1 });
    await becomes('resume-2', { state: 'held', fault: 'out-of-paper' }, printer);
    expect((await finds()).map(({ as }) => as)).toContain('the text of a PDF');
    await printer.cancel('resume-2');
    await until(isClean, 'a word of it stayed after it was taken back');
    cups.setFault(null);
    await until(async () => (await printer.status()).state === 'ready', 'the printer did not recover');
  });

  it('is not even tried when the device is switched off', async () => {
    await cups.stopDevice();
    expect(await connect().status()).toMatchObject({ state: 'fault', fault: 'offline' });
    await cups.startDevice();
    expect(await connect().status()).toMatchObject({ state: 'ready' });
  });

  it('says «no printer» for a queue that does not exist and «offline» when CUPS is gone', async () => {
    expect(await connect('Nowhere').status()).toMatchObject({ state: 'fault', fault: 'no-printer' });
    expect(await connect('Nowhere').print({ jobKey: 'x', pdf, paper: 'a4', copies: 1 })).toMatchObject({
      problem: { fault: 'no-printer' },
    });
    const nobody = createCupsPrinter({
      name: null,
      ask: createIppClient({ kind: 'socket', path: `${cups.socketPath}.gone` }, userName),
    });
    expect(await nobody.status()).toMatchObject({ state: 'fault', fault: 'offline' });
  });
});

describe.skipIf(why !== null)('a CUPS that is set up as the page for administrators says', { timeout: 20_000 }, () => {
  let cups: CupsSandbox;
  beforeAll(async () => {
    const page = readFileSync(new URL('../../../docs/kiosk-os.ru.md', import.meta.url), 'utf8');
    cups = await startCupsSandbox(Array.from(page.matchAll(/`(Preserve\w+ \w+)`/g), ([, line = '']) => line));
  }, 30_000);
  afterAll(() => cups?.stop());

  it('still knows of a job that it was printed, and keeps nothing of it (U-18, U-21)', async () => {
    const printer = createCupsPrinter({
      name: cups.queue,
      userName,
      ask: createIppClient({ kind: 'socket', path: cups.socketPath }, userName),
    });
    const pdf = await makePdfInNode(ticketDocument(ticketOnPaper, 'roll-80'));
    await printer.print({ jobKey: 'ticket-9', pdf, paper: 'roll-80', copies: 1 });
    await until(async () => (await printer.job('ticket-9')).state === 'printed', 'nobody knows that the ticket was printed');
    await until(async () => (await printer.status()) && cups.spoolFiles().length === 0, 'the ticket stayed in the spool');
  });
});
