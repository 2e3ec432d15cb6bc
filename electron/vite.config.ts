/** Builds the machine and both shells into dist/machine: plain ES modules, and a CommonJS preload (a sandboxed preload cannot be ESM). */
import { defineConfig, type Plugin } from 'vite';
import { licenceTexts } from './build/licences.ts';

const target = process.env['KIOSK_BUILD'] ?? 'machine';

/** Of the page's bundles too. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts(process.cwd()) });
  },
};

export default defineConfig({
  plugins: target === 'machine' ? [licences] : [],
  build:
    target === 'preload'
      ? {
          outDir: 'dist/machine',
          emptyOutDir: false,
          target: 'chrome140',
          lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
          rolldownOptions: { external: ['electron'] },
        }
      : {
          outDir: 'dist/machine',
          emptyOutDir: true,
          ssr: true,
          target: 'node20',
          rolldownOptions: {
            input: {
              start: 'electron/start.ts',
              main: 'electron/main.ts',
              pack: 'electron/pack.ts',
              'verify-export': 'electron/exports/verify/verify-export.ts',
              region: 'electron/exports/region/region.ts',
            },
            output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
          },
        },
  // One self-contained bundle: the installed kiosk has no node_modules.
  // Only the region's tool, which is no part of it, needs a database with a program of its own.
  ssr: { noExternal: true, external: ['electron', '@duckdb/node-api'] },
});
