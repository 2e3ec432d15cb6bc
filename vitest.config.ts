/** Unit tests (node) and DOM tests (jsdom). End-to-end tests are Playwright's: playwright.config.ts. */
import preact from '@preact/preset-vite';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  // The real package has no binary here; shell tests run against a faithful double of its API.
  resolve: { alias: { electron: fileURLToPath(new URL('tests/support/electron/double.ts', import.meta.url)) } },
  test: {
    // As in playwright.config.ts: real processes (CUPS, sticks) on a busy machine; a second try in CI is listed, and looked into.
    retry: process.env['CI'] === undefined ? 0 : 1,
    // A machine that is busy is not a failure; what hangs is found all the same.
    testTimeout: 30_000,
    // vitest leaves one processor free by default: half of a small machine. One more than there are: real processes are waited for.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        // Rules and machine keep nothing in their modules, so files share one thread's modules: half the processor time.
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          pool: 'threads',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['tests/support/effects-at-once.ts'],
        },
      },
    ],
  },
});
