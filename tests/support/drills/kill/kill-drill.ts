/** Page, browser, server or both are killed at random moments of tickets, surveys and exports. Nothing that was told to anybody may be lost. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPartialName } from '#shared/exports/package-name.ts';
import type { Engine } from '../damages.ts';
import { journalOf, ticketsIn } from '../memories.ts';
import { chanceFrom, type Chance } from '../random.ts';
import { visitFor, type Errand, type Visit } from './errands.ts';
import { checkExports, checkMemories, type ExportedReport } from './kept.ts';
import { Lobby, victims, type Victim } from './lobby.ts';
import { Told } from './told.ts';

export interface KillDrill {
  readonly rounds: number;
  /** The same seed draws the same errands, victims and moments. */
  readonly seed: number;
  readonly engine?: Engine;
  /** What people come for; one that is named twice is drawn twice as often. */
  readonly errands: readonly [Errand, ...Errand[]];
}

export interface KillReport {
  readonly rounds: Readonly<Record<Victim, number>>;
  readonly struck: Readonly<Record<Errand, number>>;
  readonly numbersSeen: number;
  readonly ticketsIssued: number;
  /** Answers that the journal had answered for. */
  readonly answersTold: number;
  /** Kills that left an export half written. */
  readonly exportsCut: number;
  /** null: nobody came for exports. */
  readonly exported: ExportedReport | null;
  readonly events: number;
  readonly slowestReturnMs: number;
}

/** Runs the drill on a kiosk of its own; fails with what was lost or given twice. The kiosk must have been built (`dist/`). */
export async function runKillDrill(drill: KillDrill): Promise<KillReport> {
  const directory = await mkdtemp(join(tmpdir(), 'kill-drill-'));
  const told = new Told();
  const people = new People(chanceFrom(drill.seed), drill.errands);
  const lobby = await Lobby.in(directory, drill.engine ?? 'leveldb', (text) => told.hears(text, people.visitor));
  try {
    return await killIn(drill, directory, lobby, people, told);
  } finally {
    await lobby.closes();
    await rm(directory, { recursive: true });
  }
}

async function killIn({ rounds, errands }: KillDrill, directory: string, lobby: Lobby, people: People, told: Told) {
  const killed: Record<Victim, number> = { page: 0, browser: 0, server: 0, both: 0 };
  const struck: Record<Errand, number> = { ticket: 0, survey: 0, export: 0 };
  const exports = join(directory, 'exports');
  const isExporting = errands.includes('export');
  let [slowestReturnMs, exportsCut] = [0, 0];
  await lobby.opens();
  if (isExporting) {
    await lobby.setsPin();
    await lobby.opens();
  }
  for (let round = 0; round < rounds; round += 1) {
    const { victim, errand } = await people.areStruckIn(lobby);
    killed[victim] += 1;
    struck[errand] += 1;
    // While the server lives, it goes on writing.
    if (errand === 'export' && (victim === 'server' || victim === 'both')) exportsCut += await countPartials(exports);
    const began = performance.now();
    await lobby.opens();
    slowestReturnMs = Math.max(slowestReturnMs, performance.now() - began);
    await checkMemories(directory, lobby.page, told);
  }
  if (isExporting) {
    await people.comeAndGo(lobby, 'export');
    await checkMemories(directory, lobby.page, told);
  }
  const events = await journalOf(directory);
  const exported = isExporting ? await checkExports(exports, events, told, people.mayFinish) : null;
  return {
    rounds: killed,
    struck,
    numbersSeen: told.numbers.size,
    ticketsIssued: ticketsIn(events).length,
    answersTold: [...told.events.values()].filter(({ body }) => body.type === 'survey.answered').length,
    exportsCut,
    exported,
    events: events.length,
    slowestReturnMs: Math.round(slowestReturnMs),
  };
}

/** Those who come one after the other. */
class People {
  visitor = 0;
  readonly #chance: Chance;
  readonly #errands: KillDrill['errands'];
  readonly #finishers = new Set<number>();

  constructor(chance: Chance, errands: KillDrill['errands']) {
    [this.#chance, this.#errands] = [chance, errands];
  }

  readonly mayFinish = (visitor: number): boolean => this.#finishers.has(visitor);

  /** Up to one whole visit, and death in the middle of the next. */
  async areStruckIn(lobby: Lobby): Promise<{ readonly victim: Victim; readonly errand: Errand }> {
    const { number, oneOf } = this.#chance;
    const victim = oneOf(victims);
    const goesOn = number(2) === 0;
    if (number(2) === 0) await this.comeAndGo(lobby, oneOf(this.#errands));

    const { errand, steps } = this.#next(oneOf(this.#errands));
    const [first, ...others] = steps.flatMap((step) => Array.from({ length: step.chances }, () => step));
    const fatal = oneOf([first ?? steps[0], ...others]);
    const momentMs = number(fatal.momentMs);
    for (const step of steps) {
      const done = lobby.sees(step);
      if (step !== fatal) {
        await done;
        continue;
      }
      await new Promise((resolve) => setTimeout(resolve, momentMs));
      await lobby.kills(victim);
      await done;
      // Who has lost only the server still stands before a page that works (D-7).
      if (victim !== 'server' || !goesOn) break;
    }
    return { victim, errand };
  }

  /** A whole visit. */
  async comeAndGo(lobby: Lobby, errand: Errand): Promise<void> {
    for (const step of this.#next(errand).steps) await lobby.sees(step);
  }

  /** Another person steps up. */
  #next(errand: Errand): Visit {
    this.visitor += 1;
    const visit = visitFor(errand, this.#chance);
    if (visit.mayFinishSurvey) this.#finishers.add(this.visitor);
    return visit;
  }
}

async function countPartials(exports: string): Promise<number> {
  // Before the first one there is no folder.
  const names = await readdir(exports).catch(() => []);
  return names.filter(isPartialName).length;
}
