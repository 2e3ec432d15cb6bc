/**
 * A process to be killed: installs one version after the other on the data folder `argv[2]` from the packs in `argv[3]`, and says each
 * version once the keeper has accepted it. Ends by itself only when no pack is left.
 */
import { existsSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openPackKeeper } from '../../../electron/packs/pack-keeper.ts';
import { readContent } from '../../../electron/packs/read-content.ts';

const [, , directory = '', packs = ''] = process.argv;
const plan = JSON.parse(readFileSync(join(packs, 'plan.json'), 'utf8')) as { key: string; shipped: string };
const shipped = await readContent(plan.shipped);
if (!shipped.ok) throw new Error(shipped.problem.message);
const keeper = await openPackKeeper({
  directory,
  shipped: { directory: plan.shipped, content: shipped.value },
  appVersion: '1.0.0',
  trustedKeys: () => [{ key: plan.key, name: 'Центр', addedAt: 1, withdrawnAt: null }],
  today: () => '2026-11-23',
  journal: { head: () => ({ seq: 0, hash: '' }), find: async () => [] },
  log: { info: () => {}, warn: () => {}, error: () => {}, close: async () => {} },
  measureFreeBytes: async () => 10_000_000_000,
});
const { active } = await keeper.state();
writeSync(1, `${active?.version ?? 0}\n`);
for (let version = (active?.version ?? 0) + 1; ; version++) {
  const pack = join(packs, `${version}.pack`);
  if (!existsSync(pack)) break;
  const inspected = await keeper.inspect(pack, () => {});
  if (!inspected.ok) throw new Error(inspected.problem.code);
  const installed = await keeper.install(inspected.value.token);
  if (!installed.ok) throw new Error(installed.problem.code);
  writeSync(1, `${version}\n`);
}
