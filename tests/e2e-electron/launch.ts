/** A kiosk of its own for each test: fresh data, ended afterwards. */
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readFuses, setFuse } from '../support/electron/fuse-wire.ts';
import { findProgram, ROOT, type Program } from './program.ts';

export interface Kiosk {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Data directory. */
  readonly data: string;
}

export const test = base.extend<{ readonly data: string; readonly kiosk: Kiosk }, { readonly program: Program }>({
  program: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const found = findProgram();
      if (found === null) throw new Error('a test asked for Electron without skipping itself where there is none');
      const scratch = mkdtempSync(join(tmpdir(), 'kiosk-program-'));
      await use(found.isPackaged ? inspectableCopy(found, scratch) : found);
      rmSync(scratch, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  data: async ({}, use) => {
    const data = mkdtempSync(join(tmpdir(), 'kiosk-data-'));
    await use(data);
    rmSync(data, { recursive: true, force: true });
  },
  kiosk: async ({ program, data }, use) => {
    const app = await _electron.launch({ executablePath: program.binary, args: argsFor(program, data) });
    await use({ app, page: await app.firstWindow(), data });
    await app.close();
  },
});

export function argsFor({ isPackaged }: Program, data: string): string[] {
  // Chromium's sandbox does not run under root, as in a container. A kiosk is not root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const main = isPackaged ? [] : [join(ROOT, 'dist', 'machine', 'main.js')];
  return [...sandbox, ...main, '--data', data, '--printer', 'none'];
}

/** Playwright steers the main process by `--inspect`, which our fuse forbids: in a copy, that one fuse is set back. */
function inspectableCopy({ binary }: Program, scratch: string): Program {
  cpSync(dirname(binary), scratch, { recursive: true });
  const copy = join(scratch, basename(binary));
  const bytes = readFileSync(copy);
  if (!readFuses(bytes).EnableNodeCliInspectArguments) setFuse(bytes, 'EnableNodeCliInspectArguments', true);
  writeFileSync(copy, bytes);
  return { binary: copy, isPackaged: true };
}
