/**
 * U-26, U-27: an odd word is typed into every field of the résumé, printed, and the visit ends in every way there is. Afterwards
 * nothing on the disk knows the word: not the data, the browser's profile, the temporary folders, the logs, nor the printer's folder
 * once the sheets are taken out of it.
 */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromiumArgs } from '../../../electron/start/kiosk-window.ts';
import { freePort, startKioskProcess, type KioskProcess } from '../bench/kiosk-process.ts';
import { CANARY, CanaryVisitor } from './canary-visitor.ts';
import { scanFor, type Find, type Scan } from './canary-scan.ts';
import { startChromium, type ChromiumProcess } from './chromium-process.ts';

export const endings = ['button', 'idle', 'page-crash', 'browser-killed', 'server-killed'] as const;
export type Ending = (typeof endings)[number];

export interface CanaryReport {
  /** Where the word was found, and after which ending; empty is what is wanted. */
  readonly finds: readonly (Find & { readonly after: Ending | 'all is closed' })[];
  /** How often the word stands on the sheets that came out: a canary that was never there proves nothing. */
  readonly sheetsWithCanary: number;
  /** Fields that were filled in each visit. */
  readonly typed: readonly string[];
  readonly last: Scan;
}

/** U-22, U-23: the idle limit of the default settings, then the warning, with reserve. */
const AWAY_S = [130, 60] as const;

/** The kiosk must have been built (`dist/`). */
export async function runCanaryDrill(ways: readonly Ending[]): Promise<CanaryReport> {
  const root = await mkdtemp(join(tmpdir(), 'canary-'));
  const hand = await mkdtemp(join(tmpdir(), 'canary-hand-'));
  const lobby = new Lobby(root, hand, await freePort());
  const finds: (Find & { readonly after: Ending | 'all is closed' })[] = [];
  let typed: readonly string[] = [];
  try {
    await lobby.prepares();
    for (const ending of ways) {
      const visitor = await lobby.isVisited(ending);
      typed = visitor.typed;
      await lobby.ends(ending, visitor);
      await lobby.takesTheSheets();
      finds.push(...(await scanFor(CANARY, root)).finds.map((find) => ({ ...find, after: ending })));
    }
    await lobby.closes();
    // What a browser writes as it goes.
    const last = await scanFor(CANARY, root);
    finds.push(...last.finds.map((find) => ({ ...find, after: 'all is closed' as const })));
    return { finds, sheetsWithCanary: await sheetsWith(hand), typed, last };
  } finally {
    await lobby.closes();
    for (const folder of [root, hand]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Lobby {
  readonly #root: string;
  readonly #hand: string;
  readonly #port: number;
  #server: KioskProcess | null = null;
  #browser: ChromiumProcess | null = null;
  #sheets = 0;

  constructor(root: string, hand: string, port: number) {
    [this.#root, this.#hand, this.#port] = [root, hand, port];
  }

  async prepares(): Promise<void> {
    for (const folder of ['data', 'tmp', 'paper']) await mkdir(join(this.#root, folder));
  }

  /** Up to the paper in hand. */
  async isVisited(ending: Ending): Promise<CanaryVisitor> {
    const env = { ...process.env, TMPDIR: join(this.#root, 'tmp') };
    this.#server ??= await startKioskProcess(join(this.#root, 'data'), this.#port, { paper: join(this.#root, 'paper'), env });
    // As the kiosk starts its browser, but for the pipe: here the visitor's hands need a port.
    const args = chromiumArgs({ url: '', profileDirectory: '', windowed: false, isRoot: false }).filter((arg) => isKept(arg));
    this.#browser ??= await startChromium(join(this.#root, 'profile'), args, env);
    const page = await this.#browser.context.newPage();
    await page.setViewportSize({ width: 1920, height: 1080 });
    if (ending === 'idle') await page.clock.install();
    await page.goto(this.#server.url);
    const visitor = new CanaryVisitor(page);
    await visitor.tellsEverything();
    await visitor.prints();
    return visitor;
  }

  async ends(ending: Ending, visitor: CanaryVisitor): Promise<void> {
    const { page } = visitor;
    switch (ending) {
      case 'button':
        return visitor.ends();
      case 'idle':
        // A jump fires each timer once: first comes the question, then its end.
        for (const seconds of AWAY_S) await page.clock.fastForward(seconds * 1000);
        return page.locator('.attract').waitFor();
      case 'page-crash':
        await crashes(page);
        // As the kiosk's shell does: a browser with a dead page is no kiosk.
        return this.endsBrowser();
      case 'browser-killed':
        return this.endsBrowser();
      case 'server-killed':
        await this.#server?.kill();
        this.#server = null;
        return visitor.ends();
    }
  }

  /** What has come out of the printer belongs to the visitor, who goes away with it. */
  async takesTheSheets(): Promise<void> {
    for (const name of await readdir(join(this.#root, 'paper'))) {
      if (!name.endsWith('.pdf')) continue;
      await rename(join(this.#root, 'paper', name), join(this.#hand, `${(this.#sheets += 1)}.pdf`));
    }
  }

  async closes(): Promise<void> {
    await this.endsBrowser();
    await this.#server?.stop();
    this.#server = null;
  }

  private async endsBrowser(): Promise<void> {
    await this.#browser?.kill();
    this.#browser = null;
  }
}

/** Profile, address and kiosk mode are this drill's own. */
function isKept(arg: string): boolean {
  return arg.startsWith('--') && !/^--(user-data-dir|remote-debugging-pipe|kiosk|app)/.test(arg);
}

/** A renderer that breaks by itself, not by a signal: if anything wrote a dump of it, it would be now. */
async function crashes(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  const cdp = await page.context().newCDPSession(page);
  cdp.send('Page.crash').catch(() => undefined);
  await gone;
}

async function sheetsWith(hand: string): Promise<number> {
  const { finds } = await scanFor(CANARY, hand);
  return new Set(finds.map(({ file }) => file)).size;
}
