/** Builds the page (renderer/) into dist/page. The machine side is built by electron/vite.config.ts. */
import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Rolldown } from 'vite';
import { iconDrawings } from './electron/build/icon-drawings.ts';
import { icons } from './renderer/ui/icon/icons.ts';

const main = fileURLToPath(new URL('renderer/main.tsx', import.meta.url));

/** What the first screen needs is one file: thirty small ones take a slow kiosk a fifth of a second longer (U-9). */
function isFirst(id: string, modules: Rolldown.ChunkingContext): boolean {
  first ??= reachedFrom(main, modules);
  return first.has(id);
}

let first: ReadonlySet<string> | undefined;

function reachedFrom(entry: string, modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const one of found) for (const imported of modules.getModuleInfo(one)?.importedIds ?? []) found.add(imported);
  return found;
}

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [preact(), iconDrawings(icons)],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files of our own origin: the CSP (L-3) has no data: for fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ debugName: 'first', name: (id, context) => (isFirst(id, context) ? 'first' : null) }] },
      },
    },
  },
});
