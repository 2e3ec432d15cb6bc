/** How long the end of a visit takes, measured inside the page, frame by frame (U-25). */
import type { Page } from '@playwright/test';

export interface EndTimes {
  /** From the press until the first frame without the screen that was there. */
  readonly blankMs: number;
  /** … until the first frame with attract. */
  readonly attractMs: number;
}

/** @param end presses the button */
export async function timeTheEnd(page: Page, end: () => Promise<void>): Promise<EndTimes> {
  // The test's clock stands in for the page's own: real time is what the event itself bears.
  const times = page.evaluateHandle(() => {
    const before = document.querySelector('.screen');
    const found: { blankMs?: number; attractMs?: number } = {};
    const measured = new Promise<{ blankMs: number; attractMs: number }>((resolve) => {
      let pressedAt = 0;
      addEventListener('pointerup', () => (pressedAt = performance.now()), { capture: true });
      const look = (): void => {
        const ms = performance.now() - pressedAt;
        if (pressedAt > 0 && before?.isConnected === false) found.blankMs ??= ms;
        if (pressedAt > 0 && document.querySelector('.attract') !== null) found.attractMs ??= ms;
        const { blankMs, attractMs } = found;
        if (blankMs !== undefined && attractMs !== undefined) resolve({ blankMs, attractMs });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    return { measured };
  });
  const handle = await times;
  await end();
  return handle.evaluate(({ measured }) => measured);
}
