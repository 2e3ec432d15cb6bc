/** `npm run drill -- kill`: faults on real processes, longer than `npm test` has time for. The kiosk must have been built (`dist/`). */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.drill.ts',
  outputDir: '../../test-results/drills',
  workers: 1,
  timeout: 15 * 60_000,
  reporter: [['list']],
});
