/** The entry of `npm run region`. */
import { resolve } from 'node:path';
import { runRegion } from './run-region.ts';

// npm runs in the program's folder; a path is meant from where the person stands.
const from = process.env['INIT_CWD'] ?? process.cwd();

process.exitCode = await runRegion(
  {
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    pathOf: (typed) => resolve(from, typed),
    today: new Date().toLocaleDateString('sv'),
  },
  process.argv.slice(2),
);
