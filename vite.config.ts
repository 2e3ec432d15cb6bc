/** Builds the page (renderer/) into dist/page. The machine side is built by electron/vite.config.ts. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [preact()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files of our own origin: the CSP (L-3) has no data: for fonts.
    assetsInlineLimit: 0,
  },
});
