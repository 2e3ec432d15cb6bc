/** Tickets from a roll, sheets from a second device: each job, question and fault reaches the right one. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PrinterStatus } from '#shared/printing/printer.ts';
import type { PrinterUse } from '#shared/printing/printer-use.ts';
import { defaultSettings, type Settings } from '#shared/settings/settings.ts';
import { printerCalls } from '../../../electron/calls/printer-calls.ts';
import { createPrinters, type Printers } from '../../../electron/printing/printers.ts';
import { createMemoryPrinter, type MemoryPrinter } from '../../support/printing/memory-printer.ts';

const ID = '0197a3c2-4b1d-7c3e-9f21-3c5d7e9f1a2b';
const TICKET = `ticket-${ID}-1`;
const RESUME = `resume-${ID}`;
const pdfBase64 = Buffer.from('%PDF-1.7 nothing').toString('base64');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, close: async () => undefined };

const one: Settings['printing'] = { ...defaultSettings.printing, printer: { kind: 'system', name: 'roll' } };
const two: Settings['printing'] = { ...one, sheetPrinter: { kind: 'system', name: 'laser' } };

const names = ['roll', 'laser', 'spare'] as const;
type Name = (typeof names)[number];

let devices: Record<Name, MemoryPrinter>;
let told: { readonly use: PrinterUse; readonly status: PrinterStatus }[];
let printers: Printers;

function open(printing: Settings['printing']) {
  devices = { roll: createMemoryPrinter(), laser: createMemoryPrinter(), spare: createMemoryPrinter() };
  told = [];
  printers = createPrinters({
    printing,
    open: (choice) => devices[names.find((name) => choice.kind === 'system' && choice.name === name) ?? 'spare'],
    onStatus: (use, status) => told.push({ use, status }),
    log: silent,
    watchEveryMs: 5,
  });
  return printerCalls({ printers });
}

const printedBy = (name: Name): string[] => devices[name].printed.map(({ jobKey }) => jobKey);

beforeEach(() => {
  open(one);
});
afterEach(() => printers.close());

async function printBoth(calls: ReturnType<typeof open>): Promise<void> {
  await calls['printer.print']({ jobKey: TICKET, pdfBase64, paper: 'roll-80', copies: 1 });
  await calls['printer.print']({ jobKey: RESUME, pdfBase64, paper: 'a4', copies: 2 });
  for (const jobKey of [TICKET, RESUME])
    await expect.poll(() => calls['printer.job']({ jobKey })).toEqual({ ok: true, value: { state: 'printed' } });
}

test('one device prints everything', async () => {
  await printBoth(open(one));
  expect(printedBy('roll')).toEqual([TICKET, RESUME]);
  expect(printers.areTwo()).toBe(false);
});

test('with two, a ticket comes from the roll and a résumé from the other', async () => {
  await printBoth(open(two));
  expect(printedBy('roll')).toEqual([TICKET]);
  expect(printedBy('laser')).toEqual([RESUME]);
});

test('a lack of sheets is told of sheets, and tickets go on (U-18, U-20)', async () => {
  const calls = open(two);
  devices.laser.takePaperOut();
  await expect.poll(() => told).toContainEqual({ use: 'sheets', status: expect.objectContaining({ fault: 'out-of-paper' }) });
  expect(await calls['printer.status']({ use: 'tickets' })).toMatchObject({ value: { state: 'ready' } });
  expect(await calls['printer.status']({ use: 'sheets' })).toMatchObject({ value: { fault: 'out-of-paper' } });
  expect(told.filter(({ use }) => use === 'tickets').every(({ status }) => status.state === 'ready')).toBe(true);
});

test('staff add the second one and take it away again while the kiosk runs', async () => {
  const calls = open(one);
  printers.choose(two);
  await calls['printer.print']({ jobKey: RESUME, pdfBase64, paper: 'a4', copies: 1 });
  await expect.poll(() => printedBy('laser')).toEqual([RESUME]);
  printers.choose(one);
  await calls['printer.print']({ jobKey: `sheet-${ID}`, pdfBase64, paper: 'roll-80', copies: 1 });
  await expect.poll(() => printedBy('roll')).toEqual([`sheet-${ID}`]);
});

/** A print system that does not answer when it is asked what it has. */
function goSilent(device: MemoryPrinter) {
  const { openJobs } = device;
  let looks = 0;
  device.openJobs = async () => {
    looks += 1;
    return null;
  };
  return {
    untilAsked: () => expect.poll(() => looks).toBeGreaterThan(0),
    end: () => void (device.openJobs = openJobs),
  };
}

test('staff choose another printer: what waits in the old one is taken back, however late that answers (U-21)', async () => {
  const calls = open(one);
  devices.roll.stick();
  await calls['printer.print']({ jobKey: TICKET, pdfBase64, paper: 'roll-80', copies: 1 });
  const silence = goSilent(devices.roll);
  printers.choose({ ...one, printer: { kind: 'system', name: 'spare' } });
  await silence.untilAsked();
  silence.end();
  await expect.poll(() => devices.roll.openJobs()).toEqual([]);
  devices.roll.fix();
  await setImmediate();
  expect(printedBy('roll')).toEqual([]);
});

test('staff take away the printer for sheets: what waits in it is taken back, too', async () => {
  const calls = open(two);
  devices.laser.stick();
  await calls['printer.print']({ jobKey: RESUME, pdfBase64, paper: 'a4', copies: 1 });
  printers.choose(one);
  await expect.poll(() => devices.laser.openJobs()).toEqual([]);
});

test('staff come back to a printer whose print system was silent: what is printed on it now stays', async () => {
  const calls = open(one);
  devices.roll.stick();
  await calls['printer.print']({ jobKey: TICKET, pdfBase64, paper: 'roll-80', copies: 1 });
  const silence = goSilent(devices.roll);
  printers.choose({ ...one, printer: { kind: 'system', name: 'spare' } });
  printers.choose(one);
  const wanted = `ticket-${ID}-2`;
  await calls['printer.print']({ jobKey: wanted, pdfBase64, paper: 'roll-80', copies: 1 });
  await silence.untilAsked();
  silence.end();
  await expect.poll(() => devices.roll.openJobs()).toEqual([wanted]);
});

test('a queue that serves both uses: a late look of one of them leaves alone what the other prints', async () => {
  const calls = open({ ...one, sheetPrinter: one.printer });
  devices.roll.stick();
  await calls['printer.print']({ jobKey: RESUME, pdfBase64, paper: 'a4', copies: 1 });
  const silence = goSilent(devices.roll);
  printers.takeJobsBack();
  await printers.isClear();
  await calls['printer.print']({ jobKey: TICKET, pdfBase64, paper: 'roll-80', copies: 1 });
  await silence.untilAsked();
  silence.end();
  await expect.poll(() => devices.roll.openJobs()).toEqual([TICKET]);
});

test('what a dead page left is taken back from both (U-21)', async () => {
  const calls = open(two);
  devices.roll.stick();
  devices.laser.stick();
  await calls['printer.print']({ jobKey: TICKET, pdfBase64, paper: 'roll-80', copies: 1 });
  await calls['printer.print']({ jobKey: RESUME, pdfBase64, paper: 'a4', copies: 1 });
  printers.takeJobsBack();
  await printers.isClear();
  expect(await Promise.all([devices.roll.openJobs(), devices.laser.openJobs()])).toEqual([[], []]);
});

test('another printer that staff choose takes all from then on; the same one chosen again is not opened again', async () => {
  const opened: string[] = [];
  const byName = new Map<string, MemoryPrinter>();
  printers.close();
  printers = createPrinters({
    printing: one,
    open(choice) {
      const name = choice.kind === 'system' ? (choice.name ?? '') : choice.kind;
      opened.push(name);
      const printer = createMemoryPrinter();
      byName.set(name, printer);
      return printer;
    },
    onStatus: () => undefined,
    log: silent,
  });
  const calls = printerCalls({ printers });
  const orders = async (jobKey: string, paper: 'roll-80' | 'a4') =>
    calls['printer.print']({ jobKey, pdfBase64, paper, copies: 1 });
  printers.choose(one);
  expect(opened).toEqual(['roll']);
  printers.choose({ ...two, printer: { kind: 'system', name: 'other' } });
  await orders(TICKET, 'roll-80');
  await orders(RESUME, 'a4');
  expect(opened).toEqual(['roll', 'other', 'laser']);
  expect(printers.areTwo()).toBe(true);
  await expect.poll(() => byName.get('other')?.printed.map(({ jobKey }) => jobKey)).toEqual([TICKET]);
  await expect.poll(() => byName.get('laser')?.printed.map(({ jobKey }) => jobKey)).toEqual([RESUME]);
  expect(byName.get('roll')?.printed).toEqual([]);
  printers.choose({ ...one, printer: { kind: 'system', name: 'other' } });
  expect(printers.areTwo()).toBe(false);
  expect(opened).toHaveLength(3);
});
