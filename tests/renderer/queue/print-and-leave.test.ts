/**
 * Whoever leaves while a ticket is on its way to paper, or whose page dies, at whatever moment: the number counts if, and only if, the paper
 * came out.
 */
import * as fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { signal } from '@preact/signals';
import type { Kiosk } from '#shared/kiosk-api.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { printerCalls } from '../../../electron/calls/printer-calls.ts';
import { createPrinters } from '../../../electron/printing/printers.ts';
import { createPrinting } from '../../../renderer/printing/printing.ts';
import { printTicket } from '../../../renderer/queue/print-ticket.ts';
import { settleTickets, settleVisit } from '../../../renderer/queue/settle-tickets.ts';
import type { KioskRecord } from '../../../renderer/record/record.ts';
import { silentLog } from '../../support/packs/pack-bench.ts';
import { createMemoryPrinter } from '../../support/printing/memory-printer.ts';
import { kioskBench, request, type KioskBench } from '../../support/record/kiosk-bench.ts';
import { shippedContent } from '../../support/shipped-content.ts';

let bench: KioskBench;
let page: KioskRecord;

beforeEach(async () => {
  bench = await kioskBench();
  page = await bench.openPage();
});
afterEach(() => bench.end());

/** Time, in turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
}

const few = fc.integer({ min: 0, max: 6 });
const lifeOf = fc.record({
  /** How long a call takes to the machine and its answer back. */
  there: few,
  back: few,
  /** How long the print system takes a document. */
  taking: fc.integer({ min: 0, max: 60 }),
  /** How long the device prints. */
  printing: fc.integer({ min: 0, max: 15 }),
  leaves: fc.integer({ min: 0, max: 80 }),
  isCrash: fc.boolean(),
});

async function live({ there, back, taking, printing, leaves, isCrash }: typeof lifeOf extends fc.Arbitrary<infer T> ? T : never) {
  const device = createMemoryPrinter('manual');
  const printers = createPrinters({
    printing: defaultSettings.printing,
    onStatus: () => undefined,
    log: silentLog,
    open: () => ({
      ...device,
      print: async (order) => {
        await turns(taking);
        const taken = await device.print(order);
        void turns(printing).then(device.advance);
        return taken;
      },
    }),
  });
  const calls = printerCalls({ printers });
  /** @param died aborted when the page is dead, which asks and hears no more */
  const farFrom = (died: AbortSignal): Kiosk => {
    const alive = () => (died.aborted ? new Promise<void>(() => undefined) : undefined);
    const far =
      <A, R>(call: (args: A) => Promise<R>) =>
      async (args: A): Promise<R> => {
        await turns(there);
        await alive();
        const answer = await call(args);
        await turns(back);
        await alive();
        return answer;
      };
    const call = {
      'printer.status': far(calls['printer.status']),
      'printer.print': far(calls['printer.print']),
      'printer.job': far(calls['printer.job']),
      'printer.cancel': far(calls['printer.cancel']),
    };
    return { ...bench.machine().kiosk, call } as unknown as Kiosk;
  };
  const died = new AbortController();
  const kiosk = farFrom(died.signal);
  const services = {
    record: page,
    content: shippedContent,
    settings: signal(defaultSettings),
    now: () => bench.now,
    printing: createPrinting({
      kiosk,
      pdf: {
        warm: async () => undefined,
        make: async () => new Uint8Array([1]),
        fit: async () => ({ pdf: new Uint8Array(), pages: 1 }),
      },
      now: () => 0,
      // Between two questions; no limit is ever reached.
      wait: (ms) => (ms > 1000 ? new Promise<void>(() => undefined) : turns(3)),
    }),
  };
  const over = new AbortController();
  const ticket = await page.issueTicket(request());
  let printed: Promise<unknown> | undefined;
  // The disk takes its own time until it begins.
  await new Promise<void>((begin) => (printed = printTicket(services, ticket, () => begin(), over.signal)));
  await turns(leaves);
  if (isCrash) {
    died.abort();
    await page.stored();
    printers.takeJobsBack();
    await settleTickets(farFrom(new AbortController().signal), page, page.today.value);
  } else {
    over.abort();
    await page.stored();
    await settleVisit(kiosk, page, ticket.id);
    await printed;
  }
  // Whatever was left in the printer would come out now.
  await turns(taking + printing);
  device.advance();
  printers.close();
  return { out: device.printed.length, ticket: page.today.value.find(({ id }) => id === ticket.id) };
}

test('no paper for a void number, no number without paper', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(lifeOf, async (life) => {
      const { out, ticket } = await live(life);
      const isPrinted = ticket?.paper.state === 'printed';
      expect({ out, isPrinted, isHeld: ticket?.isHeld, place: ticket?.place }).toEqual({
        out: isPrinted ? 1 : 0,
        isPrinted,
        isHeld: isPrinted,
        place: isPrinted ? 'waiting' : 'void',
      });
    }),
    { numRuns: 60 },
  );
});
