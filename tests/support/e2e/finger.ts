/** Fingers on the glass, down to their single events: what `tap()` cannot do. */
import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Phase = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';

export class Finger {
  readonly #cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  down(x: number, y: number): Promise<void> {
    return this.all('touchStart', [{ x, y }]);
  }

  move(x: number, y: number): Promise<void> {
    return this.all('touchMove', [{ x, y }]);
  }

  up(): Promise<void> {
    return this.all('touchEnd', []);
  }

  /** Every finger that is on the glass after this event, the first one first. */
  async all(phase: Phase, points: readonly Point[]): Promise<void> {
    const touchPoints = points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }));
    await this.#cdp.send('Input.dispatchTouchEvent', { type: phase, touchPoints });
  }
}

/** A slow machine still draws within this. */
const GONE_AFTER_MS = 15_000;

/** @param control that can be pressed, or soon will be */
export async function middleOf(control: Locator): Promise<Point> {
  // One question, not three: every tap of every journey asks it.
  const look = () =>
    control.evaluate(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          x: x + width / 2,
          y: y + height / 2,
          isThere: width > 0 && !element.matches(':disabled, [aria-disabled="true"]'),
        };
      },
      undefined,
      // A control that has gone with its screen would be waited for until the test ends, also by who looks again.
      { timeout: GONE_AFTER_MS },
    );
  const seen = await look();
  if (seen.isThere) return seen;
  await expect(control).toBeEnabled();
  return look();
}
