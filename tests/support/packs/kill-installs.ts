/** Kills a process that installs packs, again and again, and looks each time at what is in use. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { readInstalled } from '../../../electron/packs/store/installed-pack.ts';
import { readPointer } from '../../../electron/packs/store/pointer-file.ts';
import { CONTENT_FIXTURE } from '../machine/test-machine.ts';
import { spoken } from './media.ts';
import { fixtureContent, makeKeys, makePack } from './pack-bench.ts';

export interface KillReport {
  readonly kills: number;
  /** Kills that came while a version was being installed, not between two. */
  readonly installs: number;
  /** Starts at which the active pack was not whole, or was older than one that had been acknowledged. */
  readonly broken: readonly string[];
}

const VERSIONS = 400;
/** Within so long after its first word a quick machine installs once or twice; where that is not enough, the next kill waits longer. */
const FIRST_SPAN_MS = 60;
const LONGER = 1.5;

/** @param kills how often; @param random 0 … 1 */
export async function killInstalls(kills: number, random: () => number): Promise<KillReport> {
  const directory = await mkdtemp(join(tmpdir(), 'kill-packs-'));
  try {
    const bundle = await bundleInto(directory);
    const files = { ...(await fixtureContent()), ...spoken(36) };
    const { centre } = await makeKeys();
    await writeFile(
      join(directory, 'plan.json'),
      JSON.stringify({ key: centre.public.text, shipped: CONTENT_FIXTURE, versions: VERSIONS }),
    );
    for (let version = 1; version <= VERSIONS; version++)
      await writeFile(join(directory, `${version}.pack`), makePack({ files, key: centre, version }));
    const packs = join(directory, 'packs');
    const broken: string[] = [];
    let acknowledged = 0;
    let installs = 0;
    let spanMs = FIRST_SPAN_MS;
    for (let kill = 0; kill < kills; kill++) {
      const said = await runAndKill(bundle, packs, directory, random() * spanMs);
      installs += said.length - 1;
      if (said.length === 1) spanMs *= LONGER;
      acknowledged = Math.max(acknowledged, ...said);
      const { pointer, isDamaged } = await readPointer(packs);
      const pack = pointer.active === 'shipped' ? null : await readInstalled(join(packs, 'kept', pointer.active), 'all');
      if (isDamaged) broken.push(`kill ${kill}: the pointer is damaged`);
      if (pointer.active !== 'shipped' && pack === null) broken.push(`kill ${kill}: ${pointer.active} is not whole`);
      if ((pack?.manifest.version ?? 0) < acknowledged) broken.push(`kill ${kill}: ${acknowledged} was acknowledged`);
    }
    return { kills, installs, broken };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function bundleInto(directory: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/support/packs/install-forever.ts',
      outDir: join(directory, 'bundle'),
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'install-forever.mjs' } },
    },
  });
  return join(directory, 'bundle', 'install-forever.mjs');
}

/** @param afterMs after its first word. @returns the versions it said */
function runAndKill(bundle: string, packs: string, plan: string, afterMs: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, packs, plan], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      said += text.toString();
    });
    child.on('error', reject);
    child.on('close', () => resolve(said.trimEnd().split('\n').map(Number)));
  });
}
