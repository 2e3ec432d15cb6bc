/** A kiosk of its own, as two processes that can be killed, and the page in which people do things. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { installQuickVisitor } from '../../bench/quick-visitor.ts';
import { freePort, startKioskProcess, type KioskProcess } from '../../bench/kiosk-process.ts';
import { startChromium, switchesOf, type ChromiumProcess } from '../chromium-process.ts';
import type { Engine } from '../damages.ts';
import { PIN, type Step } from './errands.ts';
import { installQuickErrands } from './quick-errands.ts';
import { sayKept, sayNumbers } from './told.ts';

export const victims = ['page', 'browser', 'server', 'both'] as const;
export type Victim = (typeof victims)[number];

/** A machine or browser that is not back by then is not coming. */
export const BACK_WITHIN_MS = 20_000;
/** Whoever has not come on by then never will: the drill says where, instead of waiting for ever. */
const STEP_WITHIN_MS = 120_000;

export class Lobby {
  readonly #directory: string;
  readonly #port: number;
  readonly #engine: Engine;
  readonly #hears: (text: string) => void;
  #server: KioskProcess | null = null;
  #browser: ChromiumProcess | null = null;
  #page: Page | null = null;

  private constructor(directory: string, port: number, engine: Engine, hears: (text: string) => void) {
    [this.#directory, this.#port, this.#engine, this.#hears] = [directory, port, engine, hears];
  }

  /** @param hears told what the page says */
  static async in(directory: string, engine: Engine, hears: (text: string) => void): Promise<Lobby> {
    return new Lobby(directory, await freePort(), engine, hears);
  }

  get page(): Page {
    return alive(this.#page);
  }

  /** Starts what is dead and opens the page anew, as the kiosk does. */
  async opens(): Promise<void> {
    this.#server ??= await startKioskProcess(this.#directory, this.#port);
    if (this.#browser === null) {
      this.#browser = await startChromium(join(this.#directory, 'browser'), switchesOf(this.#engine));
      for (const script of [installQuickVisitor, installQuickErrands, sayNumbers, sayKept])
        await this.#browser.context.addInitScript(script);
    }
    await this.#page?.close();
    this.#page = await this.#browser.context.newPage();
    this.#page.on('console', (message) => this.#hears(message.text()));
    await this.#page.goto(this.#server.url);
    await this.#page.locator('.attract').waitFor({ timeout: BACK_WITHIN_MS });
  }

  /** The first PIN, which a page learns of when it is opened anew. */
  async setsPin(): Promise<void> {
    await this.page.evaluate(async (pin) => {
      const headers = { 'Content-Type': 'application/json' };
      await fetch('/api/staff.set-first-pin', { method: 'POST', headers, body: JSON.stringify({ pin }) });
    }, PIN);
  }

  /** Ends also with the death of the page. */
  async sees({ does }: Step): Promise<void> {
    const { page } = this;
    const waited = new AbortController();
    const stuck = setTimeout(STEP_WITHIN_MS, null, { signal: waited.signal }).then(async () => {
      throw new Error(`nobody comes on from here: ${await page.locator('body').innerText()}`);
    });
    try {
      await Promise.race([does(page), stuck]);
    } catch (error) {
      if (!isDeath(error)) throw error;
    } finally {
      waited.abort();
    }
  }

  async kills(victim: Victim): Promise<void> {
    const [browser, server] = [alive(this.#browser), alive(this.#server)];
    switch (victim) {
      case 'page':
        return browser.killPages();
      case 'browser':
        this.#forgetBrowser();
        return browser.kill();
      case 'server':
        this.#server = null;
        return server.kill();
      case 'both':
        this.#forgetBrowser();
        this.#server = null;
        await Promise.all([browser.kill(), server.kill()]);
        return undefined;
    }
  }

  async closes(): Promise<void> {
    await this.#browser?.kill();
    await this.#server?.kill();
  }

  #forgetBrowser(): void {
    [this.#browser, this.#page] = [null, null];
  }
}

function isDeath(error: unknown): boolean {
  return error instanceof Error && /crashed|closed/i.test(error.message);
}

function alive<T>(part: T | null): T {
  if (part === null) throw new Error('it was killed and not started again');
  return part;
}
