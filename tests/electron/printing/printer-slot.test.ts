/** U-21 when a page dies: what it sent to the printer must not come out for nobody. */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLeftPrinters } from '../../../electron/printing/left-printers.ts';
import type { Printer } from '../../../electron/printing/printer.ts';
import { createPrinterSlot, type PrinterSlot } from '../../../electron/printing/printer-slot.ts';
import { createWantedJobs } from '../../../electron/printing/wanted-jobs.ts';
import { startTestMachine, type TestMachine } from '../../support/machine/test-machine.ts';
import { silentLog } from '../../support/packs/pack-bench.ts';
import { createMemoryPrinter, type MemoryPrinter } from '../../support/printing/memory-printer.ts';

const ID = '018f0000-0000-7000-8000-000000000001';
const pdfBase64 = Buffer.from('%PDF-1.3 nothing').toString('base64');
let kiosk: TestMachine;
let printer: MemoryPrinter;

beforeEach(async () => {
  printer = createMemoryPrinter('manual');
  kiosk = await startTestMachine({ overrides: { printer } });
  await ask('kiosk.hello', {});
});
afterEach(() => kiosk.close());

const ask = (name: string, args: object) => kiosk.machine.dispatch(name, args);
const print = (jobKey: string) => ask('printer.print', { jobKey, pdfBase64, paper: 'a4', copies: 1 });
const job = (jobKey: string) => ask('printer.job', { jobKey });

test.each([`sheet-${ID}`, `resume-${ID}`, `ticket-${ID}-1`])('%s is taken back when another page begins', async (jobKey) => {
  await print(jobKey);
  await ask('kiosk.hello', {});
  expect(await job(jobKey)).toEqual({ ok: true, value: { state: 'unknown' } });
  printer.advance();
  expect(printer.printed).toEqual([]);
});

test('it is taken back at once when the shell sees the page die', async () => {
  await print(`resume-${ID}`);
  kiosk.machine.noteCrash('page-gone', 'killed');
  await job(`resume-${ID}`);
  printer.advance();
  expect(printer.printed).toEqual([]);
});

test('paper that is out stays out: the next page learns that the ticket was printed', async () => {
  await print(`ticket-${ID}-1`);
  printer.advance();
  await ask('kiosk.hello', {});
  expect(await job(`ticket-${ID}-1`)).toEqual({ ok: true, value: { state: 'printed' } });
});

test('what the new page prints is not taken for what the old one left', async () => {
  await print(`resume-${ID}`);
  await ask('kiosk.hello', {});
  await print(`sheet-${ID}`);
  printer.advance();
  expect(printer.printed.map(({ jobKey }) => jobKey)).toEqual([`sheet-${ID}`]);
});

/** A machine whose print system takes a document only when it is let, and one that is on its way there. */
async function handingOver(during: (slow: TestMachine['machine'], jobKey: string, arrive: () => Promise<void>) => Promise<void>) {
  const letThrough: (() => void)[] = [];
  const slow = await startTestMachine({
    overrides: {
      printer: {
        ...printer,
        async print(order) {
          await new Promise<void>((resolve) => letThrough.push(resolve));
          return printer.print(order);
        },
      },
    },
  });
  try {
    const jobKey = `ticket-${ID}-1`;
    await slow.machine.dispatch('kiosk.hello', {});
    const handedOver = slow.machine.dispatch('printer.print', { jobKey, pdfBase64, paper: 'roll-80', copies: 1 });
    await expect.poll(() => letThrough).toHaveLength(1);
    await during(slow.machine, jobKey, async () => {
      // Whoever looks for jobs without waiting has looked by now.
      await setImmediate();
      letThrough[0]?.();
      await handedOver;
    });
  } finally {
    await slow.close();
  }
}

test('a document that is still being handed over when its page dies is taken back as well', () =>
  handingOver(async (machine, jobKey, arrive) => {
    machine.noteCrash('page-gone', 'killed');
    await machine.dispatch('kiosk.hello', {});
    await arrive();
    expect(await machine.dispatch('printer.job', { jobKey })).toEqual({ ok: true, value: { state: 'unknown' } });
    printer.advance();
    expect(printer.printed).toEqual([]);
  }));

test('whoever asks for a document on its way is told when it is there: its visit has ended, and it must not be called lost', () =>
  handingOver(async (machine, jobKey, arrive) => {
    const told = machine.dispatch('printer.job', { jobKey });
    await arrive();
    expect(await told).toEqual({ ok: true, value: { state: 'printing' } });
  }));

test('a document that is given up on its way does not come out', () =>
  handingOver(async (machine, jobKey, arrive) => {
    const givenUp = machine.dispatch('printer.cancel', { jobKey });
    await arrive();
    await givenUp;
    printer.advance();
    expect(printer.printed).toEqual([]);
  }));

test('a print system that fails does not keep the page from starting or printing', async () => {
  printer.openJobs = () => Promise.reject(new Error('the print system is gone'));
  expect(await ask('kiosk.hello', {})).toMatchObject({ ok: true });
  await print(`sheet-${ID}`);
  printer.advance();
  expect(printer.printed).toHaveLength(1);
});

test('a print system that answers later than the page starts, as after a power cut, is cleared when it does; what is wanted now stays', async () => {
  const [old, wanted] = [`ticket-${ID}-1`, `ticket-${ID}-2`];
  const { openJobs } = printer;
  await print(old);
  printer.openJobs = async () => null;
  await ask('kiosk.hello', {});
  await print(wanted);
  expect(await job(old)).toEqual({ ok: true, value: { state: 'printing' } });
  printer.openJobs = openJobs;
  await expect.poll(() => job(old)).toEqual({ ok: true, value: { state: 'unknown' } });
  printer.advance();
  expect(printer.printed.map(({ jobKey }) => jobKey)).toEqual([wanted]);
});

function slotOf(used: Printer, watchEveryMs: number): PrinterSlot {
  const wanted = createWantedJobs();
  return createPrinterSlot({
    choice: { kind: 'none' },
    open: () => used,
    onStatus: () => undefined,
    log: silentLog,
    wanted,
    left: createLeftPrinters({ wanted, log: silentLog, lookEveryMs: watchEveryMs }),
    watchEveryMs,
  });
}

/** A slot whose every look for jobs waits until the test lets it be answered, by a print system that is up or not. */
function slotOfSlowPrintSystem() {
  const waiting: ((isUp: boolean) => void)[] = [];
  const { openJobs } = printer;
  let statuses = 0;
  const slow = {
    ...printer,
    status: () => {
      statuses += 1;
      return printer.status();
    },
    openJobs: () => new Promise<readonly string[] | null>((resolve) => waiting.push((isUp) => resolve(isUp ? openJobs() : null))),
  };
  const slot = slotOf(slow, 1);
  /** Answers every look until that has ended. */
  const answerUntil = async (isUp: boolean, end: Promise<unknown>): Promise<void> => {
    const going = setInterval(() => waiting.shift()?.(isUp));
    try {
      await end;
    } finally {
      clearInterval(going);
    }
  };
  const answerOne = async (isUp: boolean): Promise<void> => {
    await expect.poll(() => waiting).toHaveLength(1);
    waiting.shift()?.(isUp);
  };
  const watchComesBy = async (): Promise<void> => {
    const before = statuses;
    await expect.poll(() => statuses).toBeGreaterThan(before);
    await setImmediate();
  };
  const handOver = (jobKey: string) => slot.print({ jobKey, pdf: new Uint8Array(), paper: 'a4', copies: 1 });
  return { slot, handOver, answerOne, answerUntil, watchComesBy };
}

test('a look that was due already does not take back what is handed over as soon as the print system is up', async () => {
  const { slot, handOver, answerOne, answerUntil, watchComesBy } = slotOfSlowPrintSystem();
  slot.takeJobsBack();
  await answerOne(false);
  // The watch looks again; behind it the document does, and behind that the watch once more.
  await watchComesBy();
  const handedOver = handOver(`ticket-${ID}-1`);
  await answerOne(false);
  await watchComesBy();
  await answerOne(true);
  await handedOver;
  await answerUntil(true, slot.isClear());
  printer.advance();
  expect(printer.printed.map(({ jobKey }) => jobKey)).toEqual([`ticket-${ID}-1`]);
  slot.close();
});

test('a document that waits for a print system that is not up is taken back with its page', async () => {
  const { slot, handOver, answerOne, answerUntil } = slotOfSlowPrintSystem();
  slot.takeJobsBack();
  await answerOne(false);
  const handedOver = handOver(`ticket-${ID}-1`);
  slot.takeJobsBack();
  await answerUntil(false, handedOver);
  await answerUntil(true, expect.poll(() => printer.job(`ticket-${ID}-1`)).toEqual({ state: 'unknown' }));
  printer.advance();
  expect(printer.printed).toEqual([]);
  slot.close();
});

test('what became of a document is forgotten with the next: a kiosk prints for months', async () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const slot = slotOf({ ...printer, print: async (order) => ({ ...(await printer.print(order)) }) }, 1000);
  const handOver = (jobKey: string) => slot.print({ jobKey, pdf: new Uint8Array(), paper: 'a4', copies: 1 });
  const first = new WeakRef(await handOver(`ticket-${ID}-1`));
  for (const attempt of [2, 3]) await handOver(`ticket-${ID}-${attempt}`);
  await setImmediate();
  if (typeof collect === 'function') collect();
  expect(typeof collect).toBe('function');
  expect(first.deref()).toBeUndefined();
  slot.close();
});
