/** The least that a tap can cost here: a page with nothing but a button, a field and a word that the button changes. No rules, no styles. */
import type { BrowserContext } from '@playwright/test';
import { changes, openSlowPage, type SlowPage, takesTurn } from './slow-browser.ts';
import { SlowFinger } from './slow-finger.ts';

export interface BareScreen {
  /**
   * A few at a time among what is measured, so that a busy minute slows both.
   * @returns from the finger's going up to the word painted, ms
   */
  readonly taps: (runs: number) => Promise<readonly number[]>;
  /** The same, to a letter painted in the field. */
  readonly types: (runs: number) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** @param ours is in front again when this is there, and after each turn of it */
export async function openBareScreen(context: BrowserContext, ours: SlowPage): Promise<BareScreen> {
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
  await changes(slow, ours);

  async function take(runs: number, once: () => Promise<number>): Promise<readonly number[]> {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await page.evaluate(() => document.querySelector('p')?.replaceChildren());
      times.push(await once());
    }
    return times;
  }
  const inTurn = (runs: number, once: () => Promise<number>): Promise<readonly number[]> =>
    takesTurn(ours, slow, () => take(runs, once));

  return {
    taps: (runs) => inTurn(runs, async () => (await finger.taps(button, 'b')).appeared),
    types: (runs) => inTurn(runs, () => finger.types(button)),
    close: () => page.close(),
  };
}
