/** The real Electron, or the packaged kiosk: `npm run test:electron`. Needs a build, a display (xvfb will do) and a binary. */
import { defineConfig } from '@playwright/test';
import { findProgram, NO_PACKAGE, NO_PROGRAM, packagedBinary } from './program.ts';

// Said once, at the top: a skipped suite must never look like a passed one. Workers read this file too.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  const program = findProgram();
  console.log(program === null ? NO_PROGRAM : `Electron under test: ${program.binary}`);
  if (packagedBinary() === null) console.log(NO_PACKAGE);
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results/electron',
  // One kiosk at a time: each covers the whole screen.
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
});
