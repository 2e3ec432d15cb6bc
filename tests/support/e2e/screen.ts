/** What anybody can do at the kiosk: look, and press what is there. Reads like sentences; waits, never sleeps. */
import { expect, type Locator, type Page } from '@playwright/test';
import { middleOf, type Point } from './finger.ts';

/** Longer than a screen settles and a button rests, on the page's own clock. */
const PACE_MS = 600;

/** A few frames. */
const FRAMES_MS = 100;

export class Screen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The page's clock is ours from here on: time passes as ever, and `waits` moves it on. */
  async opens(url: string): Promise<void> {
    await this.page.clock.install();
    await this.page.goto(url);
    await this.seesAttract();
    // The screen listens from its first frame on, and frames come with the clock.
    await this.waits(FRAMES_MS);
  }

  heading(): Locator {
    return this.top().locator('h1');
  }

  async seesScreen(heading: string | RegExp): Promise<void> {
    await expect(this.heading()).toHaveText(typeof heading === 'string' ? exactly(heading) : heading);
  }

  async seesAttract(): Promise<void> {
    await expect(this.page.locator('.attract')).toBeVisible();
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.text(text)).toBeVisible();
  }

  async doesNotSee(text: string | RegExp): Promise<void> {
    await expect(this.text(text)).toHaveCount(0);
  }

  /** One control by the words on it. */
  control(name: string | RegExp): Locator {
    const words = typeof name === 'string' ? exactly(name) : name;
    return this.top()
      .locator('button:visible')
      .filter({ has: this.page.locator('span', { hasText: words }) })
      .or(this.top().getByRole('button', { name: words }).filter({ visible: true }))
      .first();
  }

  /** At a person's pace: a second strike within half a second would be taken for a tremor. */
  async taps(name: string | RegExp): Promise<void> {
    await this.presses(this.control(name));
  }

  /** A finger comes down where the control is, whatever may lie over it. */
  async presses(control: Locator): Promise<void> {
    await expect(control).toBeEnabled();
    await this.waits(PACE_MS);
    await this.isDrawn();
    const { x, y } = await middleOf(control);
    await this.page.touchscreen.tap(x, y);
  }

  /** A finger comes down there, at a person's pace. */
  async touches({ x, y }: Point): Promise<void> {
    await this.waits(PACE_MS);
    await this.page.touchscreen.tap(x, y);
  }

  /** A real frame has passed: the page has fitted and drawn what it was told. An observer's first word comes with a frame. */
  async isDrawn(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((drawn) => {
          const frame = new IntersectionObserver(() => {
            frame.disconnect();
            drawn();
          });
          frame.observe(document.body);
        }),
    );
  }

  /** Reaches what stands on a later page with «Ещё», as a finger would. */
  async pagesTo(name: string | RegExp): Promise<void> {
    // What the last press set off comes first: it may break the pages anew.
    await this.waits(PACE_MS);
    await expect(async () => {
      await this.isDrawn();
      const wanted = this.control(name);
      if (!(await wanted.isVisible())) await this.taps(/^(Ещё|К началу)$/);
      await expect(wanted).toBeVisible({ timeout: 300 });
    }).toPass();
  }

  /** Moves the page's clock on; timers on the way fire. */
  async waits(ms: number): Promise<void> {
    await this.page.clock.runFor(ms);
  }

  /** Nobody touches anything for so long; the clock jumps, each timer on the way fires once. */
  async isAway(seconds: number): Promise<void> {
    // What the last press set off comes first.
    await this.waits(PACE_MS);
    await this.page.clock.fastForward(seconds * 1000);
  }

  /**
   * Lets the page's clock run step by step until something is there: the machine answers in between.
   * @param stepMs how much older than needed the screen may be when it is seen
   */
  async waitsUntilSees(text: string | RegExp, stepMs = 1000): Promise<void> {
    await expect(async () => {
      await this.waits(stepMs);
      await expect(this.text(text)).toBeVisible({ timeout: 100 });
    }).toPass({ intervals: [0] });
  }

  private text(text: string | RegExp): Locator {
    return this.top()
      .getByText(typeof text === 'string' ? loosely(text) : text)
      .filter({ visible: true })
      .first();
  }

  /** A dialog covers the screen: what lies under it can be neither seen nor pressed. */
  private top(): Locator {
    return this.page.locator('dialog[open], body:not(:has(dialog[open]))');
  }
}

function exactly(words: string): RegExp {
  return new RegExp(`^\\s*${loosely(words).source}\\s*$`);
}

/** Numbers stand beside their nouns with a no-break space; a reader does not see the difference. */
export function loosely(words: string): RegExp {
  return new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'));
}
