/** A real Chromium with its profile on the disk, and pages whose CPU is slowed as a kiosk's is. */
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../../../electron/start/find-chromium.ts';
import { FEATURES_OFF } from '../../../electron/start/kiosk-window.ts';
import { installProbe } from './page-probe.ts';
import { installQuickVisitor } from './quick-visitor.ts';

/** As the issue asks: a kiosk's processor against that of a developer's machine. */
export const SLOW_DOWN = 6;

/**
 * A browser slows a page by spinning in its thread, all the time and also where nobody looks: with two such pages nothing is left of two
 * processors for the browser itself. One page is slow at a time, the one that is measured.
 */
export interface SlowPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly slowsDown: () => Promise<void>;
  /** For what is not measured: the way there and back, the time of another page. */
  readonly runsFree: () => Promise<void>;
}

export async function openBrowser(profile: string): Promise<BrowserContext> {
  const executablePath = findChromium(process.platform, process.env);
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath !== null && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      FEATURES_OFF,
      '--no-first-run',
      '--disable-background-networking',
    ],
    // Playwright's own choice keeps the disk's syncs; nothing else may differ from a kiosk's browser.
    hasTouch: true,
    locale: 'ru-RU',
    viewport: { width: 1920, height: 1080 },
  });
  await context.addInitScript(installProbe);
  await context.addInitScript(installQuickVisitor);
  return context;
}

/** A page that has not been anywhere yet, slow from the beginning. */
export async function openSlowPage(context: BrowserContext): Promise<SlowPage> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const runs = (rate: number) => async (): Promise<void> => {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  };
  const slow: SlowPage = { page, cdp, slowsDown: runs(SLOW_DOWN), runsFree: runs(1) };
  await slow.slowsDown();
  return slow;
}

/** The other page's turn, then `ours` again. */
export async function takesTurn<T>(ours: SlowPage, other: SlowPage, measures: () => Promise<T>): Promise<T> {
  await changes(ours, other);
  const measured = await measures();
  await changes(other, ours);
  return measured;
}

/** Who comes is slow alone, and in front: what is behind is not painted. */
export async function changes(from: SlowPage, to: SlowPage): Promise<void> {
  await from.runsFree();
  await to.page.bringToFront();
  await to.slowsDown();
}

/** How long the same work takes in the page, ms: shows that the slowing is real. */
export async function spin({ page }: Pick<SlowPage, 'page'>): Promise<number> {
  return page.evaluate(() => {
    const began = performance.now();
    let sum = 0;
    for (let index = 0; index < 30_000_000; index += 1) sum = (sum + index * index) % 1_000_003;
    return sum < 0 ? 0 : performance.now() - began;
  });
}

/** What is held after everything that can go has gone. */
export async function heldMemory({ cdp }: SlowPage): Promise<{ readonly bytes: number; readonly nodes: number }> {
  await cdp.send('Performance.enable');
  // Twice: what the first one finalizes, the second one frees.
  for (let round = 0; round < 2; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  return { bytes: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}
