/** Somebody at the screen who reads what stands there and presses it: with a finger or with keys. Counts what it costs. */
import type { Page } from '@playwright/test';
import { comesAfter, placeOf, see, type Control, type Sight } from './sight.ts';

/** Longer than a screen settles and a button rests, on the page's own clock. */
const PACE_MS = 600;
/** More than any screen may need. */
const MOST_PAGES = 40;

export abstract class Hand {
  readonly page: Page;
  /** Controls pressed; letters apart. */
  taps = 0;
  letters = 0;
  /** What was seen last, until something is done. */
  #seen: Sight | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** What was typed is whole. */
  abstract confirms(label: string): Promise<Sight>;
  protected abstract type(text: string): Promise<void>;
  /** On one control that is on the screen now. */
  protected abstract act(control: Control, sight: Sight): Promise<void>;

  /** Gives what was pressed last its time: the page's clock jumps, nobody waits. */
  async sees(): Promise<Sight> {
    let sight = this.#seen;
    while (sight === null || sight.isSettling) {
      await this.page.clock.fastForward(PACE_MS);
      sight = await see(this.page);
    }
    this.#seen = sight;
    return sight;
  }

  /** Something happened by itself. */
  looks(): Promise<Sight> {
    this.#seen = null;
    return this.sees();
  }

  /** Into the field of this screen. */
  async types(text: string): Promise<void> {
    await this.sees();
    await this.type(text);
    this.#seen = null;
  }

  /** By its words; what stands on a later page is reached with «Ещё». */
  async presses(name: string): Promise<void> {
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const sight = await this.sees();
      const named = sight.controls.filter((control) => control.name === name && control.isEnabled);
      const control = named.find(({ isShown }) => isShown);
      const more = sight.controls.find((one) => one.isShown && (one.name === 'Ещё' || one.name === 'К началу'));
      const next = control ?? (named.length > 0 ? more : undefined);
      if (next === undefined) throw new Error(`«${name}» is not on «${sight.heading}»: ${sight.text}`);
      this.taps += 1;
      this.#seen = null;
      await this.act(next, sight);
      if (next === control) return;
    }
    throw new Error(`«Ещё» does not lead to «${name}»`);
  }

  /** Presses what leads to another screen. */
  async goesBy(name: string): Promise<Sight> {
    const before = placeOf(await this.sees());
    await this.presses(name);
    return this.seesAnother(before);
  }

  protected async seesAnother(before: string): Promise<Sight> {
    await comesAfter(this.page, before);
    return this.looks();
  }
}
