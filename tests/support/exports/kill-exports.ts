/** Kills a kiosk's machine at random moments of surveys, tickets and exports, then looks for everything that was told to a visitor. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { isPartialName } from '#shared/exports/package-name.ts';
import { findingText } from '#shared/exports/findings.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { verifyFolder } from '../../../electron/exports/verify/verify-folder.ts';
import { rowKey } from '../../../electron/exports/write/write-package.ts';
import { chanceFrom } from '../drills/random.ts';
import { newestRows } from './newest-rows.ts';

export interface PowerReport {
  readonly kills: number;
  readonly answers: number;
  readonly tickets: number;
  readonly exports: number;
  readonly events: number;
  /** Events that have left the journal. */
  readonly letGo: number;
  /** Each a sentence; empty: nothing is lost, nothing is double. */
  readonly wrong: readonly string[];
}

/** A survey takes about 15 ms here, an export 60 ms: the moment of death is drawn from it. */
const MOMENT_MS = 250;

export async function killExports(kills: number, seed: number): Promise<PowerReport> {
  const directory = await mkdtemp(join(tmpdir(), 'power-'));
  const { number } = chanceFrom(seed);
  try {
    const bundle = await bundleInto(directory);
    const data = join(directory, 'data');
    const told: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) told.push(...(await runUntil(bundle, data, seed + kill, number(MOMENT_MS))));
    // Once more, however long a busy machine takes, until an export came behind something that was told.
    told.push(...(await runUntil(bundle, data, seed, /^answer .*\n(.*\n)*export /m)));
    return { kills, ...(await looksAt(data, told)) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function looksAt(data: string, told: readonly string[]): Promise<Omit<PowerReport, 'kills'>> {
  const journal = await openJournal({ directory: join(data, 'journal'), now: Date.now });
  if (!journal.ok) throw new Error(journal.problem.code);
  await journal.value.verified;
  const { seq } = journal.value.head();
  const events = await journal.value.read(0, seq);
  const { packages: found, series } = await verifyFolder(join(data, 'exports'));
  // The last kill may have left one in the making.
  const packages = found.filter(({ directory }) => !isPartialName(basename(directory)));
  const findings = [...packages.flatMap((each) => each.findings), ...[...series.values()].flat()];
  const wrong = findings.map(findingText);
  if (journal.value.health().state !== 'sound') wrong.push('The journal is not sound.');
  const exported = packages.reduce((last, { facts }) => Math.max(last, facts?.toSeq ?? 0), 0);
  const counted = packages.reduce((sum, { facts }) => sum + (facts?.events ?? 0), 0);
  if (counted !== exported) wrong.push(`${counted} events in exports that end at ${exported}`);

  const answers = await newestRows(
    packages.map(({ directory }) => directory),
    'survey',
    ['survey', 'question'],
    'mark',
  );
  const tickets = await newestRows(
    packages.map(({ directory }) => directory),
    'tickets',
    ['ticket'],
    'ticket',
  );
  const keptAnswers = new Map(
    events.flatMap(({ seq: at, body }) =>
      body.type === 'survey.answered' ? [[`${body.surveyId} ${body.question}`, at] as const] : [],
    ),
  );
  const keptTickets = new Map(
    events.flatMap(({ seq: at, body }) => (body.type === 'ticket.issued' ? [[body.ticketId, at] as const] : [])),
  );
  const letGo = journal.value.base().seq;
  if (events.length !== seq - letGo) wrong.push(`${events.length} events between ${letGo} and ${seq}`);
  const checked = { answers: 0, tickets: 0 };
  for (const line of told) {
    const [kind = '', id = '', question = '', mark = ''] = line.split(' ');
    const isAnswer = kind === 'answer';
    const kept = isAnswer ? keptAnswers.get(`${id} ${question}`) : keptTickets.get(id);
    // Told after the last export.
    if (kept !== undefined && kept > exported) continue;
    checked[isAnswer ? 'answers' : 'tickets'] += 1;
    const isExported = isAnswer ? answers.get(`${rowKey(id)} ${question}`) === mark : tickets.has(rowKey(id));
    if (!isExported) wrong.push(`${kept === undefined ? 'lost' : 'not in the exports'}: ${line}`);
  }
  await journal.value.close();
  return { ...checked, exports: packages.length, events: seq, letGo, wrong };
}

async function bundleInto(directory: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/support/exports/live-forever.ts',
      outDir: join(directory, 'bundle'),
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'live-forever.mjs' } },
    },
  });
  return join(directory, 'bundle', 'live-forever.mjs');
}

/** @param end milliseconds after its first word, or what it must have said; @returns what it said besides */
function runUntil(bundle: string, data: string, seed: number, end: number | RegExp): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, data, 'assets/content', String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      if (said === '' && typeof end === 'number') setTimeout(() => child.kill('SIGKILL'), end);
      said += text.toString();
      if (typeof end !== 'number' && end.test(said)) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => {
      const lines = said.split('\n').slice(1, -1);
      resolve(lines.filter((line) => !line.startsWith('export ')));
    });
  });
}
