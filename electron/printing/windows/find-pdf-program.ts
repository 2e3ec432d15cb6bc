/** The program that hands a PDF to the spooler, where whoever set up the kiosk has installed one (decision 16). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sumatra, type PdfPrintProgram } from './windows-printer.ts';

const SUMATRA = join('SumatraPDF', 'SumatraPDF.exe');

/**
 * @param env where Windows keeps programs: `PROGRAMFILES`, `PROGRAMFILES(X86)`, or those of one account in `LOCALAPPDATA`
 * @returns null when there is none: the kiosk then has no printer
 */
export function findPdfProgram(env: NodeJS.ProcessEnv): PdfPrintProgram | null {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  const file = folders
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, SUMATRA))
    .find((each) => existsSync(each));
  return file === undefined ? null : sumatra(file);
}
