/** `npm run region -- report ПАПКА --out report.html`. Exit 0: all well; 1: some exports are missing or not whole; 2: bad options. */
import { writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { findingText } from '#shared/exports/findings.ts';
import type { ExportFacts } from '#shared/exports/manifest.ts';
import { errorCode } from '../../log/describe-error.ts';
import { readKeys } from '../verify/read-keys.ts';
import { verifyFolder, type VerifiedFolder } from '../verify/verify-folder.ts';
import { figuresOf, type Figures } from './kiosk-figures.ts';
import { loadTables } from './load-tables.ts';
import { reportPage, type KioskLine, type ReportParts } from './report-page.ts';

export const EXIT_WELL = 0;
export const EXIT_WRONG = 1;
export const EXIT_BAD_OPTIONS = 2;

const HELP = `Отчёт по выгрузкам многих киосков.

  npm run region -- report ПАПКА --out report.html
  npm run region -- report ПАПКА --key КЛЮЧИ --out report.html   только киоски, чьи ключи (.pub) лежат в папке КЛЮЧИ

Выгрузки ищутся в папке и на четыре уровня глубже. Что не цело, в показатели не входит и названо в отчёте.`;

export interface RegionDesk {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Makes a path as somebody typed it absolute. */
  readonly pathOf: (typed: string) => string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** @param args without the program's own name; @returns the exit code */
export async function runRegion(desk: RegionDesk, args: readonly string[]): Promise<number> {
  const asked = parse(args);
  if (asked === null) return badOptions(desk, HELP);
  const keys = asked.key === undefined ? null : await readKeys(desk.pathOf(asked.key));
  if (keys !== null && !keys.ok) return badOptions(desk, `Это не открытый ключ: ${keys.problem.file}`);
  let found: VerifiedFolder;
  try {
    found = await verifyFolder(desk.pathOf(asked.directory), keys === null ? {} : { keys: keys.value });
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return badOptions(desk, `Папка не открывается: ${asked.directory}`);
  }
  if (found.packages.length === 0) return badOptions(desk, `В папке нет выгрузок: ${asked.directory}`);
  const findings = findingsOf(found);
  const page = reportPage({ lines: await linesOf(found), findings, day: desk.today });
  try {
    await writeFile(desk.pathOf(asked.out), page);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return badOptions(desk, `Отчёт не записывается: ${asked.out}`);
  }
  desk.say(`Отчёт: ${asked.out}. Выгрузок: ${found.packages.length}, замечаний: ${findings.length}.`);
  return findings.length === 0 ? EXIT_WELL : EXIT_WRONG;
}

function findingsOf({ packages, series }: VerifiedFolder): ReportParts['findings'] {
  return [
    ...packages.flatMap(({ directory, findings }) =>
      findings.map((finding) => ({
        place: `${basename(dirname(directory))}/${basename(directory)}`,
        text: findingText(finding),
      })),
    ),
    ...[...series].flatMap(([kiosk, findings]) => findings.map((finding) => ({ place: kiosk, text: findingText(finding) }))),
  ];
}

async function linesOf({ packages }: VerifiedFolder): Promise<readonly KioskLine[]> {
  const whole = new Map<string, { readonly directory: string; readonly facts: ExportFacts }>();
  for (const { directory, facts, sha256, findings } of packages)
    if (facts !== null && findings.length === 0) whole.set(sha256, { directory, facts });
  if (whole.size === 0) return [];
  const region = await loadTables([...whole.values()].map(({ directory }) => directory));
  try {
    const figures = await figuresOf(region);
    const facts = [...whole.values()].map((each) => each.facts);
    const kiosks = [...new Set(facts.map(({ kiosk }) => kiosk))];
    const lines = kiosks.map((kiosk) =>
      lineOf(
        kiosk,
        facts.filter((each) => each.kiosk === kiosk),
        figures,
      ),
    );
    return [...lines.toSorted((a, b) => a.centre.localeCompare(b.centre, 'ru')), lineOf('', facts, figures)];
  } finally {
    region.close();
  }
}

function lineOf(kiosk: string, facts: readonly ExportFacts[], figures: ReadonlyMap<string, Figures>): KioskLine {
  const ordered = facts.toSorted((a, b) => a.number - b.number);
  const [oldest, newest] = [ordered[0], ordered.at(-1)];
  const days = facts.flatMap((each) => (each.days === null ? [] : [each.days.from, each.days.to])).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return {
    kiosk,
    centre: newest?.centre ?? '',
    days: from === undefined || to === undefined ? null : { from, to },
    exports: facts.length,
    numbers: { from: oldest?.number ?? 0, to: newest?.number ?? 0 },
    figures: figures.get(kiosk) ?? nothing,
  };
}

const nothing: Figures = {
  visits: 0,
  tickets: 0,
  waits: 0,
  longWaits: 0,
  surveys: 0,
  flagged: 0,
  index: { i1: null, i2: null, i3: null, i4: null },
  nps: null,
  ces: null,
};

interface Asked {
  readonly directory: string;
  readonly out: string;
  readonly key: string | undefined;
}

function parse(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: true,
      options: { out: { type: 'string' }, key: { type: 'string' }, help: { type: 'boolean' } },
    });
    const [verb, directory, ...more] = positionals;
    const isWell = verb === 'report' && directory !== undefined && more.length === 0 && values.help !== true;
    return isWell && values.out !== undefined ? { directory, out: values.out, key: values.key } : null;
  } catch {
    // parseArgs throws on what somebody mistyped.
    return null;
  }
}

function badOptions({ complain }: RegionDesk, text: string): number {
  complain(text);
  return EXIT_BAD_OPTIONS;
}
