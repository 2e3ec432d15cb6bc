/**
 * Windows: the spooler's state over PowerShell, the PDF over a separate program, because Windows has no way of its own to print one.
 * Never run on Windows so far: the tests feed it recorded shapes of answers. Windows drops a finished job from the queue, so a job
 * that was seen there and is gone without a fault counts as printed; that is the spooler's word, weaker than CUPS's.
 */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOwnJob, type PrintJob } from '#shared/printing/printer.ts';
import { err, ok } from '#shared/result.ts';
import type { Printer } from '../printer.ts';
import { createJobFates } from './job-fates.ts';
import { dropLeftPapers, inPaperFolder } from './paper-folder.ts';
import { runCommand, type RunCommand } from './run-command.ts';
import { windowsJob, windowsPrinterFault, windowsStatus, type WindowsJob } from './windows-state.ts';

/** A program that prints a PDF silently and ends when the spooler has it; the job carries the file's name (SumatraPDF does so). */
export interface PdfPrintProgram {
  readonly program: string;
  readonly argsFor: (printer: string, file: string, copies: number) => readonly string[];
}

export function sumatra(program: string): PdfPrintProgram {
  return {
    program,
    argsFor: (printer, file, copies) => ['-print-to', printer, '-print-settings', `noscale,${copies}x`, '-silent', file],
  };
}

export interface WindowsDeps {
  /** null = the system's default printer. */
  readonly name: string | null;
  readonly pdfProgram: PdfPrintProgram | null;
  readonly run?: RunCommand;
  /** The system's folder for temporary files. */
  readonly temp?: string;
}

/** Printers may have Russian names; PowerShell would print them in the console's old code page. */
const UTF8_OUTPUT = '[Console]::OutputEncoding = [Text.Encoding]::UTF8; ';

interface Found {
  readonly name: string;
  readonly status: number;
}

export function createWindowsPrinter({ name, pdfProgram, run = runCommand, temp = tmpdir() }: WindowsDeps): Printer {
  void dropLeftPapers(temp);
  const fates = createJobFates();

  const ask = (script: string) => run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', `${UTF8_OUTPUT}${script}`]);

  const printers = async (filter: string): Promise<readonly Found[] | null> => {
    const told = await ask(
      `ConvertTo-Json -Compress @(Get-CimInstance Win32_Printer${filter} | ForEach-Object { @{ name = $_.Name; status = [int64](Get-Printer -Name $_.Name).PrinterStatus } })`,
    );
    return told === null
      ? null
      : rows(told).flatMap(({ name: found, status }) =>
          typeof found === 'string' ? [{ name: found, status: Number(status) }] : [],
        );
  };
  const printer = async (): Promise<Found | 'none' | 'no-answer'> => {
    const found = await printers(name === null ? " -Filter 'Default=TRUE'" : '');
    if (found === null) return 'no-answer';
    return found.find((one) => name === null || one.name === name) ?? 'none';
  };
  const jobRows = (queue: string) =>
    ask(
      `ConvertTo-Json -Compress @(Get-PrintJob -PrinterName ${quoted(queue)} | ForEach-Object { @{ id = $_.ID; name = $_.DocumentName; status = [int64]$_.JobStatus } })`,
    );
  const jobIn = async (queue: string, jobKey: string): Promise<WindowsJob | null | 'no-answer'> => {
    const told = await jobRows(queue);
    if (told === null) return 'no-answer';
    const row = rows(told).find((one) => typeof one['name'] === 'string' && one['name'].includes(`${jobKey}.pdf`));
    return row === undefined ? null : { id: Number(row['id']), status: Number(row['status']) };
  };

  const job = async (jobKey: string): Promise<PrintJob> => {
    const { end } = fates.of(jobKey);
    if (end !== null) return end;
    const found = await printer();
    if (typeof found === 'string') return { state: 'unknown' };
    const told = await jobIn(found.name, jobKey);
    if (told === 'no-answer') return { state: 'unknown' };
    const fault = windowsPrinterFault(found.status);
    const { isSeen, isTakenBack } = fates.of(jobKey);
    const isPrinted = isSeen && !isTakenBack && fault === null;
    if (told === null && !isPrinted) return { state: 'unknown' };
    const state: PrintJob = told === null ? { state: 'printed' } : windowsJob(told, fault);
    // What stood there as deleted and is gone then was not printed.
    fates.note(jobKey, { isSeen: state.state !== 'failed', ...(state.state === 'printed' && { end: state }) });
    return state;
  };

  const cancel = async (jobKey: string): Promise<void> => {
    if ((await job(jobKey)).state === 'printed') return;
    const found = await printer();
    const told = typeof found === 'string' ? null : await jobIn(found.name, jobKey);
    if (typeof found === 'string' || told === null || told === 'no-answer') return;
    fates.note(jobKey, { isTakenBack: true });
    await ask(`Remove-PrintJob -PrinterName ${quoted(found.name)} -ID ${told.id}`);
  };

  return {
    status: async () => {
      if (pdfProgram === null) return { state: 'fault', fault: 'no-printer', detail: 'no program that prints PDF is set up' };
      const found = await printer();
      if (found === 'no-answer') return { state: 'fault', fault: 'offline', detail: 'the spooler does not answer' };
      if (found === 'none') return { state: 'fault', fault: 'no-printer', detail: name ?? 'no default printer' };
      return windowsStatus(found.status);
    },
    print: async ({ jobKey, pdf, copies }) => {
      const found = await printer();
      if (pdfProgram === null || found === 'none') return err({ code: 'print-refused', fault: 'no-printer' });
      if (found === 'no-answer') return err({ code: 'print-refused', fault: 'offline' });
      const handed = await inPaperFolder(temp, async (folder) => {
        const file = join(folder, `${jobKey}.pdf`);
        await writeFile(file, pdf, { mode: 0o600 });
        return run(pdfProgram.program, pdfProgram.argsFor(found.name, file, copies));
      });
      // The program ended after the spooler took the document: a fast printer may be done before we first look.
      if (handed !== null) fates.note(jobKey, { isSeen: true });
      // It may have been ended for its slowness, with the document in the queue all the same.
      else await cancel(jobKey);
      return handed === null ? err({ code: 'print-refused', fault: 'other' }) : ok();
    },
    job,
    cancel,
    openJobs: async () => {
      const found = await printer();
      if (found === 'none') return [];
      const told = found === 'no-answer' ? null : await jobRows(found.name);
      if (told === null) return null;
      const names = rows(told).map((row) => row['name']);
      // The document's name is its path, in whatever way the program tells it.
      return names.flatMap((one) => (typeof one === 'string' ? (/([a-z0-9-]+)\.pdf/.exec(one)?.[1] ?? []) : [])).filter(isOwnJob);
    },
    list: async () => ((await printers('')) ?? []).map((one) => one.name),
  };
}

/** A PowerShell string that nothing inside can end. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['\u2018\u2019\u201A\u201B]/g, (quote) => quote + quote)}'`;
}

function rows(json: string): readonly Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed)
      ? parsed.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
      : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
