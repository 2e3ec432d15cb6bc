/** Drills: faults in numbers that would make `npm test` slow. `npm run drill`, or one of them: `npm run drill -- packs`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/drills/**/*.drill.ts'],
    environment: 'node',
    testTimeout: 1_200_000,
    reporters: ['verbose'],
    disableConsoleIntercept: true,
    fileParallelism: false,
    // Memory is read after a garbage collection.
    execArgv: ['--expose-gc'],
  },
});
