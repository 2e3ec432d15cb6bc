import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openJournal } from '../../../electron/journal/open-journal.ts';

const KILLS = 12;
const script = 'tests/support/record/append-forever.ts';
let directory: string;
let bundle: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kill-'));
  bundle = join(directory, 'append-forever.mjs');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: script,
      outDir: directory,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'append-forever.mjs' } },
    },
  });
}, 30_000);
afterAll(() => rm(directory, { recursive: true }));

/** @returns the last `seq` that the process said it had written before it was killed */
function runAndKill(journal: string, afterAnswers: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, journal], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').length > afterAnswers) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(Number(said.trimEnd().split('\n').at(-1))));
  });
}

it(`has every acknowledged event after ${KILLS} kills at random moments`, { timeout: 60_000 }, async () => {
  const journal = join(directory, 'journal');
  for (let kill = 0; kill < KILLS; kill += 1) {
    const acknowledged = await runAndKill(journal, 1 + ((kill * 7) % 23));
    const opened = await openJournal({ directory: journal, now: () => kill });
    if (!opened.ok) throw new Error(opened.problem.code);
    await opened.value.verified;
    const { seq } = opened.value.head();
    expect(seq).toBeGreaterThanOrEqual(acknowledged);
    const kept = await opened.value.read(0, seq);
    expect(kept.map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_, index) => index + 1));
    await opened.value.close();
  }
});
