/** The Electron shell: the product on a real kiosk. This is its table of contents; each line is a file of shell/. */
import { app, ipcMain, Menu, powerSaveBlocker, protocol, screen, session } from 'electron';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMachine } from './machine.ts';
import { copyDatabaseAside } from './record/database-aside.ts';
import { ownDatabase } from './record/database-mender.ts';
import { forThisRun } from './settings/override.ts';
import { endOnBug, keepPageAlive, noteHelperCrashes } from './shell/crash-recovery.ts';
import { coverOtherDisplays } from './shell/displays.ts';
import { refuseDownloads } from './shell/downloads.ts';
import { serveCalls } from './shell/ipc.ts';
import { limitKeys } from './shell/keys.ts';
import { leaveOrderly } from './shell/leave.ts';
import { guardNavigation } from './shell/navigation-guard.ts';
import { closeNetwork, hideHosts } from './shell/network.ts';
import { kioskScheme, START_URL } from './shell/origin.ts';
import { limitPermissions } from './shell/permissions.ts';
import { servePage } from './shell/protocol.ts';
import { createKioskWindow } from './shell/window.ts';
import { defaultDataDirectory } from './start/data-directory.ts';
import { HELP, parseOptions, withoutChromiumSwitches, type StartOptions } from './start/options.ts';
import { dropForeignLock } from './start/profile-lock.ts';
import { findProgramFiles } from './start/program-files.ts';

/** Chromium's profile in the data directory. It holds the database: the name never changes (D-8). */
const PROFILE_FOLDER = 'electron';

const parsed = parseOptions(withoutChromiumSwitches(process.argv));
if (parsed.kind === 'options') start(parsed.options);
else if (parsed.kind === 'help') end(HELP, 0);
else end(`${parsed.message}\n\n${HELP}`, 2);

/** What must stand before Electron is ready. No `await` at the top level: Electron waits for this file before it gets ready. */
function start(options: StartOptions): void {
  const dataDirectory = options.data ?? defaultDataDirectory(process.platform, process.env);
  app.setPath('userData', join(dataDirectory, PROFILE_FOLDER));
  dropForeignLock(app.getPath('userData'));
  if (!app.requestSingleInstanceLock()) return end('The kiosk is already running', 1);
  endOnBug(app, process);
  hideHosts(app.commandLine);
  protocol.registerSchemesAsPrivileged([kioskScheme]);
  Menu.setApplicationMenu(null);
  guardNavigation(app);
  limitKeys(app);
  void app.whenReady().then(() => open(options, dataDirectory));
}

async function open({ printer, profile, drives, windowed }: StartOptions, dataDirectory: string): Promise<void> {
  const files = findProgramFiles(pathToFileURL(join(app.getAppPath(), 'main.js')).href);
  const created = await createMachine({
    dataDirectory,
    shell: 'electron',
    appVersion: files.appVersion,
    contentDirectory: files.contentDirectory,
    drivesDirectory: drives,
    commandLine: forThisRun(printer, profile),
  });
  if (!created.ok) return end(created.problem.message, 1);
  const machine = created.value;

  leaveOrderly(app, machine);
  noteHelperCrashes(app, machine.noteCrash);
  limitPermissions(session.defaultSession);
  refuseDownloads(session.defaultSession);
  await closeNetwork(session.defaultSession);
  await servePage(protocol, files.pageDirectory);

  const preload = join(files.root, 'dist', 'machine', 'preload.cjs');
  const window = createKioskWindow({ preload, isWindowed: windowed });
  app.on('second-instance', () => window.focus());
  if (!windowed) coverOtherDisplays(screen);
  serveCalls(ipcMain, machine, window.webContents);
  keepPageAlive(window.webContents, machine.noteCrash);
  ownDatabase(machine, async () => {
    // The profile is in use: Chromium itself clears it, once there is a whole copy.
    await copyDatabaseAside(dataDirectory, join(app.getPath('userData'), 'IndexedDB'));
    await session.defaultSession.clearStorageData({ storages: ['indexdb'] });
    await window.webContents.loadURL(START_URL);
  });
  powerSaveBlocker.start('prevent-display-sleep');
}

function end(message: string, exitCode: number): void {
  process.stderr.write(`${message}\n`);
  app.exit(exitCode);
}
