import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPdfProgram } from '../../../../electron/printing/windows/find-pdf-program.ts';

let programs: string;

beforeEach(async () => {
  programs = await mkdtemp(join(tmpdir(), 'programs-'));
});
afterEach(() => rm(programs, { recursive: true }));

test.each(['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'])('a program that was installed is found in %s', async (place) => {
  await mkdir(join(programs, 'SumatraPDF'));
  await writeFile(join(programs, 'SumatraPDF', 'SumatraPDF.exe'), '');
  const found = findPdfProgram({ [place]: programs });
  expect(found?.program).toBe(join(programs, 'SumatraPDF', 'SumatraPDF.exe'));
  expect(found?.argsFor('Чековый № 1', 'C:\\t\\ticket-1.pdf', 2)).toEqual([
    '-print-to',
    'Чековый № 1',
    '-print-settings',
    'noscale,2x',
    '-silent',
    'C:\\t\\ticket-1.pdf',
  ]);
});

test('none was: the kiosk knows that it cannot print', () => {
  expect(findPdfProgram({ PROGRAMFILES: programs })).toBeNull();
  expect(findPdfProgram({})).toBeNull();
});
