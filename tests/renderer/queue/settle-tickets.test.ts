import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Kiosk } from '#shared/kiosk-api.ts';
import { ok } from '#shared/result.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { printerCalls } from '../../../electron/calls/printer-calls.ts';
import { createPrinters } from '../../../electron/printing/printers.ts';
import { jobKeyOf } from '../../../renderer/queue/job-key.ts';
import { settleEarlier, settleTickets, settleVisit } from '../../../renderer/queue/settle-tickets.ts';
import type { KioskRecord } from '../../../renderer/record/record.ts';
import { silentLog } from '../../support/packs/pack-bench.ts';
import { createMemoryPrinter, type MemoryPrinter } from '../../support/printing/memory-printer.ts';
import { kioskBench, request, type KioskBench } from '../../support/record/kiosk-bench.ts';

let bench: KioskBench;
let page: KioskRecord;
let printer: MemoryPrinter;
let kiosk: Kiosk;

beforeEach(async () => {
  bench = await kioskBench();
  await bench.startMachine();
  page = await bench.openPage();
  printer = createMemoryPrinter('manual');
  const { kiosk: machine } = bench.machine();
  kiosk = {
    ...machine,
    call: {
      ...machine.call,
      'printer.job': async ({ jobKey }) => ok(await printer.job(jobKey)),
      'printer.cancel': async ({ jobKey }) => ok(await printer.cancel(jobKey)),
    },
  };
});
afterEach(() => bench.end());

/** A ticket whose first paper is on its way. */
async function inPrinter(): Promise<Ticket> {
  const ticket = await page.issueTicket(request());
  await page.record({ type: 'ticket.printing', ticketId: ticket.id, attempt: 1 });
  await printer.print({ jobKey: jobKeyOf(ticket.id, 1), pdf: new Uint8Array([1]), paper: 'roll-80', copies: 1 });
  return ticket;
}
const now = (ticket: Ticket): Ticket | undefined => page.today.value.find(({ id }) => id === ticket.id);

test('paper that came out while the page was dead makes the ticket true', async () => {
  const ticket = await inPrinter();
  printer.advance();
  await settleTickets(kiosk, page, page.today.value);
  expect(now(ticket)).toMatchObject({ place: 'waiting', isHeld: true, paper: { state: 'printed' } });
});

test('paper that did not come out never does: the number is void and the job is gone', async () => {
  const ticket = await inPrinter();
  await settleTickets(kiosk, page, page.today.value);
  printer.advance();
  expect(printer.printed).toEqual([]);
  expect(now(ticket)).toMatchObject({ place: 'void', paper: { state: 'not-printed' } });
});

test('paper that comes out while it is being taken back makes the ticket true', async () => {
  const ticket = await inPrinter();
  const late: Kiosk = {
    ...kiosk,
    call: {
      ...kiosk.call,
      'printer.cancel': async ({ jobKey }) => {
        printer.advance();
        return kiosk.call['printer.cancel']({ jobKey });
      },
    },
  };
  await settleTickets(late, page, page.today.value);
  expect(printer.printed).toHaveLength(1);
  expect(now(ticket)).toMatchObject({ place: 'waiting', isHeld: true, paper: { state: 'printed' } });
});

test('paper that a slow print system was just taking when the visit ended, and that came out at once, makes the ticket true', async () => {
  const onTheWay: (() => void)[] = [];
  const slow: MemoryPrinter = {
    ...printer,
    print: async (order) => {
      await new Promise<void>((arrive) => onTheWay.push(arrive));
      const taken = await printer.print(order);
      printer.advance();
      return taken;
    },
  };
  const { printing } = defaultSettings;
  const printers = createPrinters({ printing, open: () => slow, onStatus: () => undefined, log: silentLog });
  const calls = printerCalls({ printers });
  const ticket = await page.issueTicket(request());
  await page.record({ type: 'ticket.printing', ticketId: ticket.id, attempt: 1 });
  const handedOver = calls['printer.print']({ jobKey: jobKeyOf(ticket.id, 1), pdfBase64: 'AAAA', paper: 'roll-80', copies: 1 });
  const settled = settleVisit({ ...kiosk, call: { ...kiosk.call, ...calls } }, page, ticket.id);
  await expect.poll(() => onTheWay).toHaveLength(1);
  onTheWay[0]?.();
  await Promise.all([handedOver, settled]);
  printers.close();
  expect(printer.printed).toHaveLength(1);
  expect(now(ticket)).toMatchObject({ place: 'waiting', isHeld: true, paper: { state: 'printed' } });
});

test('a number that staff call while its paper is being taken back is left to them', async () => {
  const ticket = await inPrinter();
  const slow: Kiosk = {
    ...kiosk,
    call: {
      ...kiosk.call,
      'printer.cancel': async ({ jobKey }) => {
        await page.record({ type: 'ticket.called', ticketId: ticket.id });
        return kiosk.call['printer.cancel']({ jobKey });
      },
    },
  };
  await settleTickets(slow, page, page.today.value);
  expect(now(ticket)).toMatchObject({ place: 'called', paper: { state: 'not-printed' } });
});

test('a number that the visitor remembered stays, without its late paper', async () => {
  const ticket = await inPrinter();
  await page.record({ type: 'ticket.taken', ticketId: ticket.id, as: 'memory' });
  await settleTickets(kiosk, page, page.today.value);
  printer.advance();
  expect(printer.printed).toEqual([]);
  expect(now(ticket)).toMatchObject({ place: 'waiting', isHeld: true });
});

test('a void number that staff put back can be printed again', async () => {
  const ticket = await inPrinter();
  await settleTickets(kiosk, page, page.today.value);
  await page.record({ type: 'ticket.reinstated', ticketId: ticket.id });
  await page.record({ type: 'ticket.printing', ticketId: ticket.id, attempt: 2 });
  expect(now(ticket)).toMatchObject({ place: 'waiting', isHeld: true, paper: { state: 'printing', attempt: 2 } });
});

test('tickets that are held and printed are left alone', async () => {
  const ticket = await inPrinter();
  printer.advance();
  await page.record({ type: 'ticket.printed', ticketId: ticket.id });
  const before = now(ticket);
  await settleTickets(kiosk, page, page.today.value);
  expect(now(ticket)).toEqual(before);
});

/** The next morning, at a page that reads its own clock. */
function sleepsOver(): void {
  bench.now += 24 * 3_600_000;
  page.tick();
}
const earlier = async (ticket: Ticket): Promise<Ticket | undefined> => (await page.earlier()).find(({ id }) => id === ticket.id);

test('a visit that went on past midnight leaves no number behind either', async () => {
  const [mine, held] = [await page.issueTicket(request()), await page.issueTicket(request())];
  sleepsOver();
  await settleVisit(kiosk, page, mine.id);
  expect(await earlier(mine)).toMatchObject({ place: 'void' });
  expect(await earlier(held)).toMatchObject({ place: 'waiting' });
  const [day] = await page.reports.days(mine.day, mine.day);
  expect(day?.tickets).toMatchObject({ issued: 2, voided: 1 });
});

test('paper that came out in the evening, unseen by a page that was dead, makes the ticket true in the morning too', async () => {
  const ticket = await inPrinter();
  printer.advance();
  sleepsOver();
  await settleEarlier(kiosk, page);
  expect(await earlier(ticket)).toMatchObject({ place: 'waiting', isHeld: true, paper: { state: 'printed' } });
});

test('a number that a power cut left in the evening is void in the morning; held ones stay', async () => {
  const [lost, held] = [await page.issueTicket(request()), await page.issueTicket(request())];
  await page.record({ type: 'ticket.taken', ticketId: held.id, as: 'memory' });
  // A weekend: the last day with tickets is not yesterday.
  for (const _night of [1, 2, 3]) sleepsOver();
  const first = await page.issueTicket(request());
  await settleEarlier(kiosk, page);
  expect(await earlier(lost)).toMatchObject({ place: 'void' });
  expect(await earlier(held)).toMatchObject({ place: 'waiting' });
  expect(now(first)).toMatchObject({ place: 'waiting', number: 1 });
});
