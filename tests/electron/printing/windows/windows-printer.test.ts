import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWindowsPrinter, sumatra } from '../../../../electron/printing/windows/windows-printer.ts';

const order = { jobKey: 'ticket-1', pdf: new TextEncoder().encode('%PDF-1.3'), paper: 'roll-80', copies: 1 } as const;

/** A Windows whose spooler is a few variables; it answers in the shape of `ConvertTo-Json`. */
function setUp() {
  const windows = {
    status: 0,
    jobs: [] as { id: number; name: string; status: number }[],
    isSpoolerDead: false,
    isProgramSlow: false,
    isDeletingSlow: false,
    /** Before PowerShell tells that a job was removed. */
    onRemoved: async (): Promise<void> => undefined,
  };
  const calls: string[][] = [];
  const printedBytes: string[] = [];
  const run = async (program: string, args: readonly string[]): Promise<string | null> => {
    calls.push([program, ...args]);
    const script = args.at(-1) ?? '';
    if (program.endsWith('SumatraPDF.exe')) {
      printedBytes.push(readFileSync(script, 'utf8'));
      windows.jobs.push({ id: 7, name: script.replaceAll('\\', '/').split('/').at(-1) ?? '', status: 0x10 });
      return windows.isProgramSlow ? null : '';
    }
    if (windows.isSpoolerDead) return null;
    const removed = /Remove-PrintJob .* -ID (\d+)/.exec(script)?.[1];
    if (removed !== undefined && windows.isDeletingSlow)
      windows.jobs = windows.jobs.map((job) => (job.id === Number(removed) ? { ...job, status: 0x14 } : job));
    else if (removed !== undefined) windows.jobs = windows.jobs.filter(({ id }) => id !== Number(removed));
    if (removed !== undefined) await windows.onRemoved();
    if (script.includes('Get-PrintJob')) return JSON.stringify(windows.jobs);
    return JSON.stringify([{ name: 'Чековый № 1', status: windows.status }]);
  };
  const printer = createWindowsPrinter({ name: 'Чековый № 1', pdfProgram: sumatra('C:\\kiosk\\SumatraPDF.exe'), run });
  return { windows, calls, printedBytes, printer };
}

describe('a Windows printer', () => {
  it.each([
    [0, { state: 'ready', paperLow: false }],
    [0x10, { state: 'fault', fault: 'out-of-paper' }],
    [0x8, { state: 'fault', fault: 'jam' }],
    [0x400000, { state: 'fault', fault: 'cover-open' }],
    [0x80, { state: 'fault', fault: 'offline' }],
    [0x400, { state: 'ready' }],
  ])('with status 0x%x', async (status, expected) => {
    const { printer, windows } = setUp();
    windows.status = status;
    expect(await printer.status()).toMatchObject(expected);
  });

  it('hands the PDF over by an argument list, and leaves no file behind (U-21)', async () => {
    const { printer, calls, printedBytes } = setUp();
    expect(await printer.print(order)).toEqual({ ok: true, value: undefined });
    const handed = calls.at(-1) ?? [];
    expect(handed.slice(0, -1)).toEqual([
      'C:\\kiosk\\SumatraPDF.exe',
      '-print-to',
      'Чековый № 1',
      '-print-settings',
      'noscale,1x',
      '-silent',
    ]);
    expect(printedBytes).toEqual(['%PDF-1.3']);
    expect(existsSync(handed.at(-1) ?? '')).toBe(false);
  });

  it('takes away what a run that was killed while handing over left on the disk, and nobody else’s (U-21)', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'windows-temp-'));
    try {
      const left = (name: string, minutes: number): void => {
        mkdirSync(join(temp, name));
        writeFileSync(join(temp, name, 'resume-1.pdf'), 'Иванов');
        const at = new Date(Date.now() + minutes * 60_000);
        utimesSync(join(temp, name), at, at);
      };
      left('first-step-paper-old', -5);
      left('first-step-paper-ahead', 600);
      left('first-step-paper-now', 0);
      left('others', -5);
      createWindowsPrinter({ name: null, pdfProgram: null, run: async () => null, temp });
      await expect.poll(() => readdirSync(temp).toSorted()).toEqual(['first-step-paper-now', 'others']);
    } finally {
      rmSync(temp, { recursive: true });
    }
  });

  it('follows a job: printing, out of paper, gone from the queue = printed', async () => {
    const { printer, windows } = setUp();
    await printer.print(order);
    expect(await printer.job('ticket-1')).toEqual({ state: 'printing' });
    windows.jobs = windows.jobs.map((job) => ({ ...job, status: 0x52 }));
    expect(await printer.job('ticket-1')).toEqual({ state: 'held', fault: 'out-of-paper' });
    windows.jobs = [];
    expect(await printer.job('ticket-1')).toEqual({ state: 'printed' });
  });

  it.each([
    [0x0, { state: 'waiting' }],
    [0x2, { state: 'held', fault: 'other' }],
    [0x20, { state: 'held', fault: 'offline' }],
    [0x200, { state: 'held', fault: 'other' }],
    [0x80, { state: 'printed' }],
    [0x100, { state: 'failed', fault: 'other' }],
  ])('a job with status 0x%x', async (status, expected) => {
    const { printer, windows } = setUp();
    await printer.print(order);
    windows.jobs = windows.jobs.map((job) => ({ ...job, status }));
    expect(await printer.job('ticket-1')).toEqual(expected);
  });

  it('tells of its queues, and of our jobs in its own; a dead spooler is not taken for an empty one', async () => {
    const { printer, windows } = setUp();
    const jobKey = 'ticket-0197a3c2-4b1d-7c3e-9f21-3c5d7e9f1a2b-1';
    await printer.print({ ...order, jobKey });
    windows.jobs.push({ id: 8, name: 'C:\\Отчёт.pdf', status: 0 });
    expect(await printer.openJobs()).toEqual([jobKey]);
    expect(await printer.list()).toEqual(['Чековый № 1']);
    windows.isSpoolerDead = true;
    expect(await printer.openJobs()).toBeNull();
    expect(await printer.list()).toEqual([]);
    expect(await printer.job(jobKey)).toEqual({ state: 'unknown' });
  });

  it('takes a cancelled job out of the queue and does not call it printed', async () => {
    const { printer, windows } = setUp();
    await printer.print(order);
    await printer.cancel('ticket-1');
    expect(windows.jobs).toEqual([]);
    expect(await printer.job('ticket-1')).toEqual({ state: 'unknown' });
  });

  it('nor for somebody who asks before PowerShell has ended', async () => {
    const { printer, windows } = setUp();
    const told: unknown[] = [];
    windows.onRemoved = async () => void told.push(await printer.job('ticket-1'));
    await printer.print(order);
    await printer.cancel('ticket-1');
    expect(told).toEqual([{ state: 'unknown' }]);
  });

  it('nor when the spooler takes its time to delete it, and somebody asks meanwhile', async () => {
    const { printer, windows } = setUp();
    windows.isDeletingSlow = true;
    await printer.print(order);
    await printer.cancel('ticket-1');
    expect(await printer.job('ticket-1')).toEqual({ state: 'failed', fault: 'other' });
    windows.jobs = [];
    expect(await printer.job('ticket-1')).toEqual({ state: 'unknown' });
  });

  it('takes back what a program that had to be ended for its slowness had queued already: nobody waits for it', async () => {
    const { printer, windows } = setUp();
    windows.isProgramSlow = true;
    expect(await printer.print(order)).toMatchObject({ problem: { fault: 'other' } });
    expect(windows.jobs).toEqual([]);
  });

  it('is offline when the spooler is dead', async () => {
    const { printer, windows } = setUp();
    windows.isSpoolerDead = true;
    expect(await printer.status()).toMatchObject({ state: 'fault', fault: 'offline' });
    expect(await printer.print(order)).toMatchObject({ problem: { fault: 'offline' } });
  });

  it('cannot be tricked by a printer’s name', async () => {
    const { calls, windows } = setUp();
    const name = "x'; Remove-Item C:\\ -Recurse; '";
    const run = async (program: string, args: readonly string[]) => {
      calls.push([program, ...args]);
      return JSON.stringify([{ name, status: windows.status }]);
    };
    await createWindowsPrinter({ name, pdfProgram: sumatra('s.exe'), run }).job('ticket-1');
    expect(calls.at(-1)?.at(-1)).toContain("-PrinterName 'x''; Remove-Item C:\\ -Recurse; ''' |");
  });
});
