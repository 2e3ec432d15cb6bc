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
  /** Versions that were acknowledged before a kill came. */
  readonly installs: number;
  /** Starts at which the active pack was not whole, or was older than one that had been acknowledged. */
  readonly broken: readonly string[];
}

/** More than any process installs before it is killed. */
const AHEAD = 60;
/** Within so long after its first word a quick machine installs once or twice; the next kill waits longer, or less, where that is not so. */
const FIRST_SPAN_MS = 60;
const MOST_INSTALLS = 3;
const LONGER = 1.5;

/** @param kills how often; @param random 0 … 1 */
export async function killInstalls(kills: number, random: () => number): Promise<KillReport> {
  const directory = await mkdtemp(join(tmpdir(), 'kill-packs-'));
  try {
    const bundle = await bundleInto(directory);
    const files = { ...(await fixtureContent()), ...spoken(36) };
    const { centre } = await makeKeys();
    await writeFile(join(directory, 'plan.json'), JSON.stringify({ key: centre.public.text, shipped: CONTENT_FIXTURE }));
    const packs = join(directory, 'packs');
    const broken: string[] = [];
    let made = 0;
    let acknowledged = 0;
    let installs = 0;
    let spanMs = FIRST_SPAN_MS;
    for (let kill = 0; kill < kills; kill++) {
      for (; made < acknowledged + AHEAD; made++)
        await writeFile(join(directory, `${made + 1}.pack`), makePack({ files, key: centre, version: made + 1 }));
      const said = await runAndKill(bundle, packs, directory, random() * spanMs);
      const count = said.length - 1;
      installs += count;
      if (count === 0) spanMs *= LONGER;
      else if (count > MOST_INSTALLS) spanMs /= LONGER;
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

/** @param afterMs after its first word. @returns the versions it said; a process that ended before its time came proves nothing: fails */
function runAndKill(bundle: string, packs: string, plan: string, afterMs: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, packs, plan], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      said += text.toString();
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(said.trimEnd().split('\n').map(Number));
      else reject(new Error(`it ended by itself (${code ?? signal}), with nothing left to install`));
    });
  });
}
