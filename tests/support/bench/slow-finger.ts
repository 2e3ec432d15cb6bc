/** A finger on a slow kiosk. It stays on the glass until the button is seen to go down, as a person's does; then the clock runs. */
import type { Locator } from '@playwright/test';
import { Finger, middleOf } from '../e2e/finger.ts';
import type { SlowPage } from './slow-browser.ts';

export interface TapTimes {
  /** From the finger's coming down to the button seen going down, ms. */
  readonly pressed: number;
  /** From its going up to what it leads to, painted, ms. */
  readonly appeared: number;
}

export class SlowFinger {
  readonly #page: SlowPage['page'];
  readonly #finger: Finger;

  private constructor(page: SlowPage['page'], finger: Finger) {
    this.#page = page;
    this.#finger = finger;
  }

  static async on({ page }: Pick<SlowPage, 'page'>): Promise<SlowFinger> {
    return new SlowFinger(page, await Finger.on(page));
  }

  /** Once the screen takes touches. @param appears selector of what the tap leads to */
  async taps(control: Locator, appears: string): Promise<TapTimes> {
    const pressed = await this.comesDown(control);
    await this.#page.evaluate((selector) => window.probe.arm('pointerup', selector), appears);
    return { pressed, appeared: await this.#timed(() => this.goesUp()) };
  }

  /** @returns from the finger's going up to the letter painted, ms */
  async types(key: Locator): Promise<number> {
    await this.comesDown(key);
    await this.#page.evaluate(() => window.probe.armLetter());
    return this.#timed(() => this.goesUp());
  }

  /** @returns until the button was seen going down, ms */
  async comesDown(control: Locator): Promise<number> {
    await this.#page.evaluate(() => window.quickVisitor.waits());
    const { x, y } = await middleOf(control);
    await this.#page.evaluate(() => window.probe.arm('pointerdown', '[data-pressed]'));
    return this.#timed(() => this.#finger.down(x, y));
  }

  goesUp(): Promise<void> {
    return this.#finger.up();
  }

  /** The page is asked before the finger moves, and has heard: being asked is work for it too, and would count as its own. */
  async #timed(moves: () => Promise<void>): Promise<number> {
    const painted = this.#page.evaluate(() => window.probe.painted());
    const moved = this.#page.evaluate(() => undefined).then(moves);
    const [ms] = await Promise.all([painted, moved]);
    return ms;
  }

  /** The hidden corner of the staff, held until its pad is there. */
  async opensStaffDoor(): Promise<void> {
    await this.#page.evaluate(() => window.quickVisitor.waits());
    await this.#finger.down(20, 20);
    await this.#page.locator('.pin-pad').waitFor();
    await this.#finger.up();
  }
}
