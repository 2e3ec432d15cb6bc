/** The entry of `npm run verify-export`. */
import { resolve } from 'node:path';
import { runVerify } from './run-verify.ts';

// npm runs in the program's folder; a path is meant from where the person stands.
const from = process.env['INIT_CWD'] ?? process.cwd();

process.exitCode = await runVerify(
  {
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    pathOf: (typed) => resolve(from, typed),
  },
  process.argv.slice(2),
);
