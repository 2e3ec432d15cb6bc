/** `npm run test:screens`: every screen on every device in every text size; `npm test` looks at the six dresses that show most. */
import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

process.env['SCREENS'] = 'all';

export default defineConfig({ ...everyday, testDir: '.' });
