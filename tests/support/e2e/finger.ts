/** Fingers on the glass, down to their single events: what `tap()` cannot do. */
import type { CDPSession, Locator, Page } from '@playwright/test';

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

export async function middleOf(control: Locator): Promise<Point> {
  const box = await control.boundingBox();
  if (box === null) throw new Error('nothing to touch: the control is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
