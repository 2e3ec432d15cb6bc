/** The program that hands a PDF to a Windows printer: whoever sets up the kiosk installs it (docs/kiosk-os.ru.md). */
import { existsSync } from 'node:fs';
import { win32 } from 'node:path';
import { sumatra, type PdfPrintProgram } from './windows-printer.ts';

/** Only where an administrator alone may write: a program in the kiosk's own folders could be anybody's. */
const PLACES = ['ProgramFiles', 'ProgramFiles(x86)'] as const;

/** @returns null: none is installed, and the kiosk says that it has no printer */
export function findPdfProgram(
  env: NodeJS.ProcessEnv = process.env,
  exists: (file: string) => boolean = existsSync,
): PdfPrintProgram | null {
  const files = PLACES.flatMap((place) => env[place] ?? []).map((place) => win32.join(place, 'SumatraPDF', 'SumatraPDF.exe'));
  const file = files.find(exists);
  return file === undefined ? null : sumatra(file);
}
