/** What screens know of the printers before anyone asks for paper (U-18, U-20). */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Kiosk, KioskEvents } from '#shared/kiosk-api.ts';
import type { PrinterUse } from '#shared/printing/printer-use.ts';
import { ok } from '#shared/result.ts';
import { defaultSettings, type Settings } from '#shared/settings/settings.ts';
import { watchPrinters } from '../../../../renderer/app/start/watch-printers.ts';

const ready = { state: 'ready', paperLow: false } as const;
const low = { state: 'ready', paperLow: true } as const;
const outOfPaper = { state: 'fault', fault: 'out-of-paper', detail: '' } as const;

type Tell = (detail: KioskEvents['printer.status']) => void;

function open() {
  const listeners: Tell[] = [];
  const settings = signal<Settings>(defaultSettings);
  const answers = { tickets: ready, sheets: low };
  const kiosk = {
    on: (_name: string, listener: Tell) => listeners.push(listener),
    call: { 'printer.status': async ({ use }: { readonly use: PrinterUse }) => ok(answers[use]) },
  } as unknown as Kiosk;
  const tell: Tell = (detail) => listeners.forEach((listener) => listener(detail));
  return { settings, tell, ...watchPrinters(kiosk, settings) };
}

test('sheets come from the device of the tickets, until staff choose one for them', async () => {
  const { settings, printer, sheetPrinter } = open();
  await expect.poll(() => [printer.value, sheetPrinter.value]).toEqual([ready, ready]);
  const { printing } = defaultSettings;
  settings.value = { ...defaultSettings, printing: { ...printing, sheetPrinter: { kind: 'system', name: 'A4' } } };
  expect(sheetPrinter.value).toEqual(low);
});

test('what is told meanwhile is newer than the answer to the first question', async () => {
  const { tell, printer } = open();
  tell({ use: 'tickets', status: outOfPaper });
  await Promise.resolve();
  await Promise.resolve();
  expect(printer.value).toEqual(outOfPaper);
});
