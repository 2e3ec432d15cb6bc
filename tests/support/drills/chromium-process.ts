/** Chromium as a process of its own, with its profile on the disk, that can be killed whole or page by page. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { endWithUs } from '../bench/kiosk-process.ts';
import type { Engine } from './damages.ts';
import { findChromium } from '../../../electron/start/find-chromium.ts';
import { FEATURES_OFF } from '../../../electron/start/kiosk-window.ts';

export interface ChromiumProcess {
  readonly context: BrowserContext;
  /** `kill -9` of every process that draws a page; the browser lives on. */
  readonly killPages: () => Promise<void>;
  /** `kill -9` of the browser and all its processes at once. */
  readonly kill: () => Promise<void>;
}

/** D-10: the back end of today, or the one that Chromium is moving to. */
export function switchesOf(engine: Engine): readonly string[] {
  return engine === 'sqlite' ? ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'] : [];
}

export function chromiumProgram(): string {
  return findChromium(process.platform, process.env) ?? chromium.executablePath();
}

/** @param more switches of Chromium */
export async function startChromium(
  profile: string,
  more: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ChromiumProcess> {
  const args = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', '--disable-gpu'];
  const own = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    FEATURES_OFF,
    ...more,
    'about:blank',
  ];
  // A group of its own: killed together, as by a power cut.
  const child = spawn(chromiumProgram(), [...args, ...own], { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const killGroup = (): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  endWithUs(child, killGroup);
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const [, found] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`Chromium ended: ${code ?? signal}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no context');
  return {
    context,
    killPages: async () => {
      for (const pid of await rendererPids(browser)) process.kill(pid, 'SIGKILL');
    },
    kill: async () => {
      killGroup();
      await gone;
      await browser.close();
    },
  };
}

async function rendererPids(browser: Browser): Promise<readonly number[]> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}
