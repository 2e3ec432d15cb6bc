/** A process that installs one pack and says what it took: argv[2] data folder, argv[3] folder of the plan, argv[4] pack. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackKeeper } from '../../../electron/packs/pack-keeper.ts';
import { readContent } from '../../../electron/packs/read-content.ts';

const [, , directory = '', plans = '', file = ''] = process.argv;
const plan = JSON.parse(readFileSync(join(plans, 'plan.json'), 'utf8')) as { key: string; shipped: string };
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
});
// Not `maxRSS`: on Linux it begins with the memory of the process that started this one.
const before = process.memoryUsage.rss();
let most = before;
const look = (): void => {
  most = Math.max(most, process.memoryUsage.rss());
};
const began = performance.now();
const inspected = await keeper.inspect(file, look);
if (!inspected.ok) throw new Error(inspected.problem.code);
const verified = performance.now();
const installed = await keeper.install(inspected.value.token);
if (!installed.ok) throw new Error(installed.problem.code);
look();
process.stdout.write(
  JSON.stringify({
    extraMegabytes: Math.round((most - before) / 1e6),
    verifySeconds: (verified - began) / 1000,
    installSeconds: (performance.now() - verified) / 1000,
  }),
);
