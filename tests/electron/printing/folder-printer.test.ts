import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { choosePrinter } from '../../../electron/printing/choose-printer.ts';
import { createFolderPrinter } from '../../../electron/printing/folder-printer.ts';

let directory: string;
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'folder-printer-'))));
afterEach(() => rmSync(directory, { recursive: true }));

const order = { jobKey: 'ticket-1', pdf: new TextEncoder().encode('%PDF-1.3'), paper: 'a4', copies: 1 } as const;

it('leaves each document as one whole file, and cancelling does not take paper back', async () => {
  const printer = createFolderPrinter(join(directory, 'made', 'when needed'));
  expect(await printer.status()).toEqual({ state: 'ready', paperLow: false });
  expect(await printer.job('ticket-1')).toEqual({ state: 'unknown' });
  expect(await printer.print(order)).toEqual({ ok: true, value: undefined });
  await printer.cancel('ticket-1');
  expect(await printer.job('ticket-1')).toEqual({ state: 'printed' });
  expect(readdirSync(join(directory, 'made', 'when needed'))).toEqual(['ticket-1.pdf']);
  expect(readFileSync(join(directory, 'made', 'when needed', 'ticket-1.pdf'), 'utf8')).toBe('%PDF-1.3');
});

it('says that it is offline when the folder cannot be there', async () => {
  writeFileSync(join(directory, 'file'), '');
  const printer = createFolderPrinter(join(directory, 'file', 'folder'));
  expect(await printer.status()).toMatchObject({ state: 'fault', fault: 'offline' });
  expect(await printer.print(order)).toMatchObject({ ok: false, problem: { code: 'print-refused', fault: 'offline' } });
});

it('is chosen by the settings, and a kiosk without a printer says so', async () => {
  expect(await choosePrinter({ kind: 'folder', directory }).status()).toMatchObject({ state: 'ready' });
  const none = choosePrinter({ kind: 'none' });
  expect(await none.status()).toMatchObject({ fault: 'no-printer' });
  expect(await none.print(order)).toMatchObject({ problem: { fault: 'no-printer' } });
  const windows = choosePrinter({ kind: 'system', name: null }, { platform: 'win32', pdfProgram: () => null });
  expect(await windows.status()).toMatchObject({ fault: 'no-printer' });
});
