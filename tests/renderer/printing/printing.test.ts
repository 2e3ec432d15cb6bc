import { describe, expect, it } from 'vitest';
import type { Kiosk } from '#shared/kiosk-api.ts';
import { RUN_LIMIT_MS } from '#shared/printing/print-run.ts';
import { err, ok } from '#shared/result.ts';
import { paperDocument } from '../../../renderer/printing/paper-document.ts';
import { createPrinting, type PaperJob } from '../../../renderer/printing/printing.ts';
import { createMemoryPrinter, type MemoryPrinter } from '../../support/printing/memory-printer.ts';

const job: PaperJob = { document: paperDocument('roll-80', 'Талон', 11, []), jobKey: 'ticket-1', copies: 1, paper: 'roll-80' };

/** A kiosk whose machine has only a printer, and a clock that jumps to the next thing waited for. */
function setUp(printer: MemoryPrinter = createMemoryPrinter()) {
  let now = 0;
  const made: string[] = [];
  const reports: { readonly name: string; readonly places: readonly string[] }[] = [];
  const alarms: { at: number; ring: () => void }[] = [];
  const call = {
    'printer.status': async () => ok(await printer.status()),
    'printer.print': async ({
      jobKey,
      pdfBase64,
      paper,
      copies,
    }: {
      jobKey: string;
      pdfBase64: string;
      paper: 'roll-80' | 'a4';
      copies: number;
    }) => printer.print({ jobKey, pdf: new Uint8Array(Buffer.from(pdfBase64, 'base64')), paper, copies }),
    'printer.job': async ({ jobKey }: { jobKey: string }) => ok(await printer.job(jobKey)),
    'printer.cancel': async ({ jobKey }: { jobKey: string }) => ok(await printer.cancel(jobKey)),
    'kiosk.report': async ({ name, places }: (typeof reports)[number]) => ok(void reports.push({ name, places })),
  };
  const kiosk = { call, on: () => () => {} } as unknown as Kiosk;
  const pdf = {
    warm: async () => {},
    make: async () => {
      made.push('pdf');
      return new TextEncoder().encode('%PDF-1.3 бумага');
    },
    fit: async () => ({ pdf: new TextEncoder().encode('%PDF-1.3 листы'), pages: 2 }),
  };
  const wait = (ms: number, isOver?: AbortSignal) =>
    new Promise<void>((ring) => {
      const alarm = { at: now + ms, ring };
      alarms.push(alarm);
      isOver?.addEventListener('abort', () => {
        if (alarms.includes(alarm)) alarms.splice(alarms.indexOf(alarm), 1);
      });
    });
  /** Lets everything run that needs no time, then moves the clock to the next alarm, until `until` settles. */
  const play = async <T>(until: Promise<T>): Promise<T> => {
    let isOver = false;
    void until.finally(() => (isOver = true));
    for (;;) {
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (isOver) return until;
      const next = alarms.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) throw new Error('nothing left to wait for');
      alarms.splice(alarms.indexOf(next), 1);
      now = Math.max(now, next.at);
      next.ring();
    }
  };
  return {
    printer,
    pdf,
    call,
    made,
    reports,
    play,
    at: () => now,
    printing: createPrinting({ kiosk, pdf, now: () => now, wait }),
  };
}

describe('printing from the page', () => {
  it('is printed when paper came out, and shows both stages', async () => {
    const { printing, printer, play } = setUp();
    const stages: string[] = [];
    expect(await play(printing.run(job, (stage) => stages.push(stage)))).toEqual({ outcome: 'printed' });
    expect(stages).toEqual(['preparing', 'printing']);
    expect(new TextDecoder().decode(printer.printed[0]?.pdf)).toBe('%PDF-1.3 бумага');
  });

  it('makes no PDF for a printer that is out of order', async () => {
    const { printing, printer, made, play } = setUp();
    printer.openCover();
    expect(await play(printing.run(job, () => {}))).toEqual({ outcome: 'not-printed', fault: 'cover-open' });
    expect(made).toEqual([]);
  });

  it('gives up when the paper ends in the middle, and no ghost comes out when paper is loaded', async () => {
    const { printing, printer, play, at } = setUp(createMemoryPrinter('manual'));
    const running = printing.run(job, (stage) => {
      if (stage === 'printing') printer.takePaperOut();
    });
    expect(await play(running)).toEqual({ outcome: 'not-printed', fault: 'out-of-paper' });
    expect(at()).toBeLessThan(10_000);
    printer.loadPaper(100);
    printer.advance();
    expect(printer.printed).toEqual([]);
  });

  it('prints after all when paper is loaded at once', async () => {
    const { printing, printer, play } = setUp(createMemoryPrinter('manual'));
    const running = printing.run(job, (stage) => {
      if (stage !== 'printing') return;
      printer.takePaperOut();
      setImmediate(() => {
        printer.loadPaper(5);
        printer.advance();
      });
    });
    expect(await play(running)).toEqual({ outcome: 'printed' });
  });

  it('calls it stuck after a minute and takes the job out (U-18)', async () => {
    const { printing, printer, play, at } = setUp();
    printer.stick();
    expect(await play(printing.run(job, () => {}))).toEqual({ outcome: 'not-printed', fault: 'stuck' });
    expect(at()).toBeLessThanOrEqual(RUN_LIMIT_MS + 2000);
    expect(await printer.job(job.jobKey)).toEqual({ state: 'unknown' });
  });

  it('ends with the visit: the job is cancelled at once (U-21)', async () => {
    const { printing, printer, play, at } = setUp();
    printer.stick();
    const visit = new AbortController();
    const running = printing.run(
      job,
      (stage) => {
        if (stage === 'printing') setImmediate(() => visit.abort());
      },
      visit.signal,
    );
    expect((await play(running)).outcome).toBe('not-printed');
    expect(at()).toBeLessThan(1000);
    expect(await printer.job(job.jobKey)).toEqual({ state: 'unknown' });
  });

  it('says so, and reports where, without words, when the PDF cannot be made', async () => {
    const { printing, pdf, reports, play } = setUp();
    pdf.make = async () => {
      throw Object.assign(new Error('Иванов'), { name: 'PdfFailed' });
    };
    expect(await play(printing.run(job, () => {}))).toEqual({ outcome: 'not-printed', fault: 'other' });
    expect(reports).toEqual([
      { name: 'PdfFailed', places: expect.arrayContaining([expect.stringMatching(/^printing\.test\.ts:/)]) },
    ]);
    expect(JSON.stringify(reports)).not.toContain('Иванов');
  });

  it('passes on what the print system says when it refuses', async () => {
    const { printing, printer, play } = setUp();
    printer.refuseNext('offline');
    expect(await play(printing.run(job, () => {}))).toEqual({ outcome: 'not-printed', fault: 'offline' });
  });

  it('does not wait for a machine that has gone silent, and cancels what may have been taken', async () => {
    const { printing, printer, call, play, at } = setUp(createMemoryPrinter('manual'));
    const hand = call['printer.print'];
    call['printer.print'] = async (args) => {
      await hand(args);
      return new Promise(() => {});
    };
    expect(await play(printing.run(job, () => {}))).toEqual({ outcome: 'not-printed', fault: 'other' });
    expect(at()).toBeLessThanOrEqual(RUN_LIMIT_MS);
    printer.advance();
    expect(printer.printed).toEqual([]);
  });

  it('takes an unreachable machine for an offline printer', async () => {
    const { printing, call, play } = setUp();
    call['printer.status'] = async () => err({ code: 'unreachable' }) as never;
    expect(await play(printing.run(job, () => {}))).toEqual({ outcome: 'not-printed', fault: 'offline' });
  });
});
