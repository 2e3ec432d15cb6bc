/** The matrix of screens, devices, text sizes and themes: longer than `npm test` may be; run with `npm run test:screens`. */
import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

process.env['SCREENS'] = 'all';

export default defineConfig({ ...everyday, testDir: '..', testMatch: ['matrix/*.e2e.ts', 'e2e/examples.e2e.ts'] });
