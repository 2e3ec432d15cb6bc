/** Somebody who only has keys: moves the focus, looks where it is, presses. */
import { expect, type Page } from '@playwright/test';
import { loosely, type Screen } from './screen.ts';

type MoveKey = 'Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight';

/** A few frames. */
const FRAMES_MS = 100;
/** More presses than any screen has controls. */
const MOST_PRESSES = 80;
/** the ring is at least so thick, CSS px. */
const LEAST_RING_PX = 2;

interface Focus {
  readonly name: string;
  readonly ringPx: number;
  readonly isOnScreen: boolean;
}

export class Keys {
  readonly #page: Page;
  readonly #screen: Screen;

  constructor(page: Page, screen: Screen) {
    this.#page = page;
    this.#screen = screen;
  }

  /** Presses one key until the control with these words has the focus; every stop on the way must be seen. */
  async moveTo(name: string, key: MoveKey): Promise<void> {
    await expect(this.#screen.control(name)).toBeVisible();
    // A screen that has just opened takes the focus once more when it has been drawn.
    await this.#screen.waits(FRAMES_MS);
    const words = loosely(name);
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      await this.#page.keyboard.press(key);
      const focus = await this.#seenFocus();
      if (focus !== null && words.test(focus.name)) return;
    }
    throw new Error(`${key} does not lead to «${name}»`);
  }

  /** At a person's pace. */
  async press(key: 'Enter' | 'Space' | 'Escape'): Promise<void> {
    await this.#screen.waits(600);
    await this.#page.keyboard.press(key);
  }

  /** @returns every control that Tab reaches until it is back at the first one, in that order */
  async walkRound(): Promise<readonly string[]> {
    const names: string[] = [];
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      await this.#page.keyboard.press('Tab');
      const focus = await this.#seenFocus();
      if (focus === null) continue;
      if (focus.name === names[0]) return names;
      names.push(focus.name);
    }
    throw new Error(`Tab does not come back to the start: ${names.join(', ')}`);
  }

  /** @returns null when no control has the focus (the page itself, between the last and the first) */
  async #seenFocus(): Promise<Focus | null> {
    const focus = await this.#page.evaluate((): Focus | null => {
      const control = document.activeElement;
      if (!(control instanceof HTMLButtonElement)) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      const box = control.getBoundingClientRect();
      return {
        name: control.getAttribute('aria-label') ?? control.textContent,
        ringPx: control.matches(':focus-visible') && outlineStyle !== 'none' ? Number.parseFloat(outlineWidth) : 0,
        isOnScreen: box.width > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      };
    });
    if (focus !== null) {
      expect(focus.ringPx, `ring around «${focus.name}»`).toBeGreaterThanOrEqual(LEAST_RING_PX);
      expect(focus.isOnScreen, `«${focus.name}» is on the screen`).toBe(true);
    }
    return focus;
  }
}
