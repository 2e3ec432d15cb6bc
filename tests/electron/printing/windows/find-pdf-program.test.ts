import { expect, test } from 'vitest';
import { findPdfProgram } from '../../../../electron/printing/windows/find-pdf-program.ts';

const env = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\kiosk',
};
const installed =
  (...files: readonly string[]) =>
  (file: string) =>
    files.includes(file);

test.each(['C:\\Program Files\\SumatraPDF\\SumatraPDF.exe', 'C:\\Program Files (x86)\\SumatraPDF\\SumatraPDF.exe'])(
  'a program that was installed for all prints: %s',
  (file) => {
    expect(findPdfProgram(env, installed(file))?.program).toBe(file);
  },
);

test('one that the kiosk’s own account could have put there does not', () => {
  expect(findPdfProgram(env, installed('C:\\Users\\kiosk\\SumatraPDF\\SumatraPDF.exe'))).toBeNull();
  expect(findPdfProgram({}, () => true)).toBeNull();
});
