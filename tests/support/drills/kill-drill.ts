/** Browser and server are killed at random moments while visitors take tickets. Nothing that was told to a visitor may be lost. */
import { deepStrictEqual as deepEqual } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { ticketLabel, type Ticket } from '#shared/queue/ticket.ts';
import { ticketsToVoid } from '#shared/queue/void-rule.ts';
import type { RecordedEvent } from '#shared/record/events.ts';
import { installQuickVisitor } from '../bench/quick-visitor.ts';
import { freePort, startKioskProcess, type KioskProcess } from '../bench/kiosk-process.ts';
import { startChromium, switchesOf, type ChromiumProcess } from './chromium-process.ts';
import type { Engine } from './damages.ts';
import { databaseOf, journalOf, ticketsIn, type Database } from './memories.ts';
import { chanceFrom, type Chance } from './random.ts';

const victims = ['page', 'browser', 'server', 'both'] as const;
type Victim = (typeof victims)[number];

const steps = ['goesToConfirm', 'takesNumber', 'ends'] as const;
type Step = (typeof steps)[number];

/** How `sayNumbers` says it: «number … Е 001», with the screen's own no-break space. */
const SAID_NUMBER = /^number .*?([А-ЯЁ]\s\d{3,})$/;

/** Giving a number takes about so long: the moment of death is drawn from it, ms. */
const MOMENT_MS = 120;
/** A machine or browser that is not back by then is not coming. */
const BACK_WITHIN_MS = 20_000;

export interface KillDrill {
  readonly rounds: number;
  /** The same seed draws the same victims and moments. */
  readonly seed: number;
  readonly engine?: Engine;
}

export interface KillReport {
  readonly rounds: Readonly<Record<Victim, number>>;
  readonly numbersSeen: number;
  readonly ticketsIssued: number;
  readonly events: number;
  readonly slowestReturnMs: number;
}

/** Runs the drill on a kiosk of its own; fails with what was lost or given twice. The kiosk must have been built (`dist/`). */
export async function runKillDrill({ rounds, seed, engine = 'leveldb' }: KillDrill): Promise<KillReport> {
  const directory = await mkdtemp(join(tmpdir(), 'kill-drill-'));
  const lobby = new Lobby(directory, await freePort(), chanceFrom(seed), engine);
  try {
    const killed: Record<Victim, number> = { page: 0, browser: 0, server: 0, both: 0 };
    let slowestReturnMs = 0;
    await lobby.opens();
    for (let round = 0; round < rounds; round += 1) {
      killed[await lobby.isStruck()] += 1;
      const began = performance.now();
      await lobby.opens();
      slowestReturnMs = Math.max(slowestReturnMs, performance.now() - began);
      await lobby.remembers();
    }
    const events = await journalOf(directory);
    return {
      rounds: killed,
      numbersSeen: lobby.seen.size,
      ticketsIssued: ticketsIn(events).length,
      events: events.length,
      slowestReturnMs: Math.round(slowestReturnMs),
    };
  } finally {
    await lobby.closes();
    await rm(directory, { recursive: true });
  }
}

class Lobby {
  /** Number on a visitor's screen → which visitor. */
  readonly seen = new Map<string, number>();
  readonly #directory: string;
  readonly #port: number;
  readonly #chance: Chance;
  readonly #engine: Engine;
  #server: KioskProcess | null = null;
  #browser: ChromiumProcess | null = null;
  #page: Page | null = null;
  #visitor = 0;
  readonly #shownTwice: string[] = [];

  constructor(directory: string, port: number, chance: Chance, engine: Engine) {
    [this.#directory, this.#port, this.#chance, this.#engine] = [directory, port, chance, engine];
  }

  /** Starts what is dead and opens the page anew, as the kiosk does. */
  async opens(): Promise<void> {
    this.#server ??= await startKioskProcess(this.#directory, this.#port);
    if (this.#browser === null) {
      this.#browser = await startChromium(join(this.#directory, 'browser'), switchesOf(this.#engine));
      await this.#browser.context.addInitScript(installQuickVisitor);
      await this.#browser.context.addInitScript(sayNumbers);
    }
    await this.#page?.close();
    this.#page = await openPage(this.#browser.context);
    this.#page.on('console', (message) => this.#sees(message.text()));
    await this.#page.goto(this.#server.url);
    await this.#page.locator('.attract').waitFor({ timeout: BACK_WITHIN_MS });
  }

  /** Up to one whole visit, and death in the middle of the next. */
  async isStruck(): Promise<Victim> {
    const { number, oneOf } = this.#chance;
    const victim = oneOf(victims);
    const isFirstVisitWhole = number(2) === 0;
    // Mostly while the number is being given; at times before it or after it.
    const fatalStep = oneOf(['takesNumber', 'takesNumber', 'takesNumber', 'goesToConfirm', 'ends'] as const);
    const momentMs = number(MOMENT_MS);
    const goesOn = number(2) === 0;

    if (isFirstVisitWhole) for (const step of steps) await this.#does(step, step === steps[0]);
    for (const step of steps) {
      const done = this.#does(step, step === steps[0]);
      if (step !== fatalStep) {
        await done;
        continue;
      }
      await new Promise((resolve) => setTimeout(resolve, momentMs));
      await this.#kills(victim);
      await done;
      // Who has lost only the server still stands before a page that works (D-7).
      if (victim !== 'server' || !goesOn) break;
    }
    return victim;
  }

  /** The one thing that this is about: what was told is kept, once, and both memories tell the same. */
  async remembers(): Promise<void> {
    const page = alive(this.#page);
    const { events, database } = await this.#agreed(page);
    const tickets = ticketsIn(events);
    const given = tickets.map(({ day, letter, number }) => `${day} ${ticketLabel(letter, number)}`);
    deepEqual(given.toSorted(), [...new Set(given)].toSorted(), 'no number is given twice');
    deepEqual(this.#shownTwice, [], 'no number is shown to two visitors');
    const lost = [...this.seen.keys()].filter((label) => !given.some((one) => one.endsWith(label)));
    deepEqual(lost, [], 'every number that was on the screen is remembered');
    deepEqual(database.tickets.toSorted(byId), tickets.toSorted(byId), 'the tables hold what the events tell');
    deepEqual(ticketsToVoid(tickets), [], 'nobody waits for a ticket that nobody holds');
  }

  /** Both memories, as soon as they hold the same; fails with the difference if that takes too long. */
  async #agreed(page: Page): Promise<{ readonly events: readonly RecordedEvent[]; readonly database: Database }> {
    for (const until = performance.now() + BACK_WITHIN_MS; ;) {
      const [events, database] = [await journalOf(this.#directory), await databaseOf(page)];
      if (isDeepStrictEqual(database.events, events)) return { events, database };
      if (performance.now() > until) deepEqual(database.events, events, 'database and journal hold the same events');
    }
  }

  async closes(): Promise<void> {
    await this.#browser?.kill();
    await this.#server?.kill();
  }

  /** @param isNew another person steps up */
  async #does(step: Step, isNew: boolean): Promise<void> {
    if (isNew) this.#visitor += 1;
    try {
      await alive(this.#page).evaluate(async (name) => void (await window.quickVisitor[name]()), step);
    } catch (error) {
      if (!isDeath(error)) throw error;
    }
  }

  async #kills(victim: Victim): Promise<void> {
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

  #forgetBrowser(): void {
    [this.#browser, this.#page] = [null, null];
  }

  #sees(text: string): void {
    const [, label] = SAID_NUMBER.exec(text) ?? [];
    if (label === undefined) return;
    const before = this.seen.get(label);
    if (before !== undefined && before !== this.#visitor) this.#shownTwice.push(label);
    this.seen.set(label, this.#visitor);
  }
}

/** The process kept ready for the next page was killed too, and Chromium may not have noticed yet. */
async function openPage(context: BrowserContext): Promise<Page> {
  try {
    return await context.newPage();
  } catch (error) {
    if (!isDeath(error)) throw error;
    return context.newPage();
  }
}

function isDeath(error: unknown): boolean {
  return error instanceof Error && /crashed|closed/i.test(error.message);
}

function byId(a: Ticket, b: Ticket): number {
  return a.id.localeCompare(b.id);
}

function alive<T>(part: T | null): T {
  if (part === null) throw new Error('it was killed and not started again');
  return part;
}

/** Runs in the page, alone: says each number as soon as it is on the screen. */
function sayNumbers(): void {
  let said = '';
  new MutationObserver(() => {
    const number = document.querySelector('.big-number')?.textContent ?? '';
    if (number === said) return;
    said = number;
    if (number !== '') console.info(`number ${number}`);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
