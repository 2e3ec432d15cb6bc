/** The matrix of screens, devices, text sizes and themes: longer than `npm test` may be; run with `npm run test:screens`. */
import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

export default defineConfig({ ...everyday, testDir: '.', testMatch: '*.e2e.ts' });
