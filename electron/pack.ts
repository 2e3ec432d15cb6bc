/** The office tool: `npm run pack -- …`. Exit 2: bad options; 1: not as it should be. */
import { resolve } from 'node:path';
import { runPackTool } from './pack/run-pack-tool.ts';
import { createTerminal } from './pack/terminal.ts';
import { findProgramFiles } from './start/program-files.ts';

const { appVersion, contentDirectory } = findProgramFiles(import.meta.url);
// npm runs in the program's folder; a path is meant from where the person stands.
const from = process.env['INIT_CWD'] ?? process.cwd();

process.exitCode = await runPackTool(
  {
    terminal: createTerminal(),
    appVersion,
    shippedContent: contentDirectory,
    pathOf: (typed) => resolve(from, typed),
    now: Date.now,
  },
  process.argv.slice(2),
);
