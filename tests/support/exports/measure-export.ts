/** Run as a program of its own: makes one export of a data directory and tells time and memory. `node --expose-gc measure.mjs DATA` */
import { join } from 'node:path';
import { defaultSettings } from '#shared/settings/settings.ts';
import { createExportKeeper } from '../../../electron/exports/export-keeper.ts';
import { verifyFolder } from '../../../electron/exports/verify/verify-folder.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { openLog } from '../../../electron/log/log.ts';
import { readContent } from '../../../electron/packs/read-content.ts';

const SAMPLE_EVERY_MS = 20;
const [, , data = '', contentDirectory = ''] = process.argv;
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

const content = await readContent(contentDirectory);
const journal = await openJournal({ directory: join(data, 'journal'), now: Date.now });
if (!content.ok || !journal.ok) throw new Error('cannot open');
await journal.value.verified;
const keeper = createExportKeeper({
  dataDirectory: data,
  journal: journal.value,
  content: () => content.value,
  settings: () => defaultSettings,
  appVersion: '0.0.0-measure',
  log: await openLog({ directory: join(data, 'log'), now: Date.now }),
  now: Date.now,
});
globalThis.gc?.();
const idle = process.memoryUsage().rss;
let peak = idle;
let longest = 0;
let last = performance.now();
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
  longest = Math.max(longest, performance.now() - last - SAMPLE_EVERY_MS);
  last = performance.now();
}, SAMPLE_EVERY_MS);
const cpuBefore = process.cpuUsage();
const began = performance.now();
const made = await keeper.make({ why: 'asked', waiting: 0, isDatabaseWhole: true });
const seconds = (performance.now() - began) / 1000;
const cpu = process.cpuUsage(cpuBefore);
clearInterval(sampling);
if (!made.ok) throw new Error(made.problem.code);
const verifying = performance.now();
const { packages } = await verifyFolder(keeper.directory);
const verifySeconds = (performance.now() - verifying) / 1000;
process.stdout.write(
  JSON.stringify({
    events: packages[0]?.facts?.events,
    findings: packages[0]?.findings,
    seconds: Math.round(seconds * 10) / 10,
    // Garbage collection beside the main thread included.
    cpuSeconds: Math.round((cpu.user + cpu.system) / 1e5) / 10,
    verifySeconds: Math.round(verifySeconds * 10) / 10,
    idleMegabytes: megabytes(idle),
    extraMegabytes: megabytes(peak - idle),
    longestPauseMs: Math.round(longest),
  }),
);
