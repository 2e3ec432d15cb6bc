/** The least that a tap can cost here: a page with nothing but a button, a field and a word that the button changes. No rules, no styles. */
import type { BrowserContext, Page } from '@playwright/test';
import { openSlowPage } from './slow-browser.ts';
import { SlowFinger } from './slow-finger.ts';

export interface BareScreen {
  /**
   * A few at a time among what is measured, so that a busy minute slows both.
   * @param back comes to the front again afterwards: a page behind another one is not painted
   * @returns from the finger's going up to the word painted, ms
   */
  readonly taps: (runs: number, back: Page) => Promise<readonly number[]>;
  /** The same, to a letter painted in the field. */
  readonly types: (runs: number, back: Page) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

export async function openBareScreen(context: BrowserContext): Promise<BareScreen> {
  const slow = await openSlowPage(context);
  const { page } = slow;
  // Navigated to, not put into a page that is there: that would take the probe's watch away.
  await page.goto('data:text/html,<!doctype html><div class="screen"><button>+</button><input><p></p></div>');
  await page.evaluate(() => {
    const [button, field, place] = ['button', 'input', 'p'].map((name) => document.querySelector<HTMLElement>(name));
    button?.addEventListener('pointerdown', () => button.setAttribute('data-pressed', ''));
    button?.addEventListener('pointerup', () => {
      button.removeAttribute('data-pressed');
      if (field instanceof HTMLInputElement) field.value += 'б';
      const word = document.createElement('b');
      word.textContent = 'слово';
      place?.replaceChildren(word);
    });
  });
  const finger = await SlowFinger.on(slow);
  const button = page.locator('button');

  async function take(runs: number, back: Page, once: () => Promise<number>): Promise<readonly number[]> {
    await page.bringToFront();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await page.evaluate(() => document.querySelector('p')?.replaceChildren());
      times.push(await once());
    }
    await back.bringToFront();
    return times;
  }

  return {
    taps: (runs, back) => take(runs, back, async () => (await finger.taps(button, 'b')).appeared),
    types: (runs, back) => take(runs, back, () => finger.types(button)),
    close: () => page.close(),
  };
}
