/** The program: reads the options, picks the shell, runs it until somebody ends it. Exit 2: bad options; 1: cannot start. */
import { join } from 'node:path';
import { startBrowserShell } from './browser.ts';
import { createMachine } from './machine.ts';
import { BROWSER_PROFILE, putDatabaseAside } from './record/database-aside.ts';
import { ownDatabase } from './record/database-mender.ts';
import { forThisRun } from './settings/override.ts';
import { defaultDataDirectory } from './start/data-directory.ts';
import { findOrFetchElectron } from './start/electron-binary.ts';
import { findChromium, hasDisplay, mayNotKeepIn } from './start/find-chromium.ts';
import { openKioskWindow } from './start/kiosk-window.ts';
import { HELP, parseOptions, toArgs, type StartOptions } from './start/options.ts';
import { findProgramFiles } from './start/program-files.ts';
import { runElectron } from './start/run-electron.ts';

const EXIT_CANNOT_START = 1;
const EXIT_BAD_OPTIONS = 2;

const { platform, env } = process;
const isRoot = process.getuid?.() === 0;
const files = findProgramFiles(import.meta.url);
const say = (line: string): void => console.log(line);

// At once: while Node winds up by itself it hears no signal any more, and the second one of a Ctrl+C would kill what has ended well.
process.exit(await main());

async function main(): Promise<number> {
  const parsed = parseOptions(process.argv.slice(2));
  switch (parsed.kind) {
    case 'help':
      say(HELP);
      return 0;
    case 'error':
      console.error(`${parsed.message}\n\n${HELP}`);
      return EXIT_BAD_OPTIONS;
    case 'options': {
      const { options } = parsed;
      const electron = await pickElectron(options);
      if (electron === null && options.shell === 'electron')
        return cannotStart('Electron is not here and cannot be fetched. Use --shell browser.');
      return electron === null ? runBrowserShell(options) : runElectronShell(electron, options);
    }
  }
}

/** @returns Electron's file; null: run the browser shell, if that was not ruled out */
async function pickElectron({ shell }: StartOptions): Promise<string | null> {
  if (shell === 'browser') return null;
  if (shell === 'electron') return findOrFetchElectron(files.root, env, say);
  if (!hasDisplay(platform, env)) {
    say('Shell: browser (there is no display for Electron).');
    return null;
  }
  const electron = await findOrFetchElectron(files.root, env, say);
  say(electron === null ? 'Shell: browser (Electron is not here and cannot be fetched).' : 'Shell: Electron.');
  return electron;
}

async function runElectronShell(electron: string, options: StartOptions): Promise<number> {
  const args = [...(isRoot ? ['--no-sandbox'] : []), join(files.root, 'dist', 'machine', 'main.js'), ...toArgs(options)];
  const ran = await runElectron({ electron, args, onEndAsked });
  if (ran.ok) return ran.value;
  const why = `Electron cannot run here (${ran.problem.why})`;
  if (options.shell === 'electron') return cannotStart(`${why}. Use --shell browser.`);
  say(`Shell: browser (${why}).`);
  return runBrowserShell(options);
}

async function runBrowserShell(options: StartOptions): Promise<number> {
  const dataDirectory = options.data ?? defaultDataDirectory(platform, env);
  const machine = await createMachine({
    dataDirectory,
    shell: 'browser',
    appVersion: files.appVersion,
    contentDirectory: files.contentDirectory,
    drivesDirectory: options.drives,
    commandLine: forThisRun(options.printer, options.profile),
  });
  if (!machine.ok) return cannotStart(machine.problem.message);
  const shell = await startBrowserShell({ machine: machine.value, pageDirectory: files.pageDirectory, port: options.port });
  if (!shell.ok) {
    await machine.value.close();
    return cannotStart(shell.problem.message);
  }
  const ended = new Promise<void>((resolve) => {
    machine.value.onLeave(resolve);
    onEndAsked(resolve);
  });
  say(`Kiosk ready: ${shell.value.url}`);
  const window = await openWindow(options, dataDirectory, shell.value.url, (reason) =>
    machine.value.noteCrash('page-gone', reason),
  );
  if (window !== null) ownDatabase(machine.value, () => window.renew(() => putDatabaseAside(dataDirectory)));
  await ended;
  await window?.close();
  await shell.value.close();
  await machine.value.close();
  return 0;
}

async function openWindow(options: StartOptions, dataDirectory: string, url: string, onCrash: (reason: string) => void) {
  if (!options.open || !hasDisplay(platform, env)) return null;
  const chromium = findChromium(platform, env);
  if (chromium === null) {
    say('No Chromium found: open the address above in a browser, or name one in the environment variable CHROMIUM.');
    return null;
  }
  const profileDirectory = join(dataDirectory, BROWSER_PROFILE);
  if (mayNotKeepIn(chromium, profileDirectory))
    say(
      'This Chromium is a snap and may not write into hidden folders. If no window comes, start with --data in a folder that is not hidden.',
    );
  return openKioskWindow({ chromium, url, profileDirectory, windowed: options.windowed, isRoot, onCrash });
}

/** By a signal, or because `npm start`, which holds a channel to us, is gone (killed, its terminal closed). @returns hears no more of it */
function onEndAsked(end: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  // `on`, not `once`: Ctrl+C reaches us from the terminal and again from `npm start`; the second must not break off the first.
  for (const signal of signals) process.on(signal, end);
  process.once('disconnect', end);
  // Gone before we listened: while the machine was opened, or Electron fetched. Without `npm start` there is no channel to lose.
  if (process.send !== undefined && !process.connected) end();
  // The channel alone must not keep a program alive that has ended.
  process.channel?.unref();
  return () => {
    for (const signal of signals) process.off(signal, end);
    process.off('disconnect', end);
  };
}

function cannotStart(message: string): number {
  console.error(message);
  return EXIT_CANNOT_START;
}
