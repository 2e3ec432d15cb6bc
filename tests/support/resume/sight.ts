/** What is on the screen, all at once: its question, its controls and where they are. One look costs one frame. */
import type { Page } from '@playwright/test';
import type { Box } from '../../../renderer/ui/press/press.ts';

export interface Control {
  /** What it is called: by its own words, without the hint under them. */
  readonly name: string;
  /** What is written on it: a key «.» is called «точка». */
  readonly written: string;
  readonly kind: 'button' | 'mark' | 'field';
  readonly box: Box;
  /** False on another page of «Ещё». */
  readonly isShown: boolean;
  readonly isEnabled: boolean;
  /** Marked, or taken before. */
  readonly isOn: boolean;
}

export interface Sight {
  /** It has just appeared and takes no press yet. */
  readonly isSettling: boolean;
  readonly heading: string;
  /** All words, those of later pages too. */
  readonly text: string;
  /** What stands in the field; null: nothing is typed here. */
  readonly field: string | null;
  /** In the order of Tab. */
  readonly controls: readonly Control[];
  /** Which of them has the focus; -1: the heading. */
  readonly focused: number;
}

/** After a real frame: what the last press set off has been fitted and drawn. */
export function see(page: Page): Promise<Sight> {
  return page.evaluate(look);
}

/** Runs in the page: nothing from outside. An observer's first word comes with a frame. */
/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its helpers with it */
async function look(): Promise<Sight> {
  await new Promise<void>((drawn) => {
    const frame = new IntersectionObserver(() => {
      frame.disconnect();
      drawn();
    });
    frame.observe(document.body);
  });
  const root = document.querySelector('dialog[open]') ?? document.querySelector('.screen') ?? document.body;
  const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const elements = [...root.querySelectorAll<HTMLElement>('button, input')];
  const controls = elements.map((element): Control => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const own = element.querySelector('.pick-label, .choice-label, .tile-title')?.textContent;
    const kinds: Record<string, Control['kind']> = { checkbox: 'mark', radio: 'mark' };
    return {
      name: plain(element.getAttribute('aria-label') ?? own ?? element.textContent),
      written: plain(element.textContent),
      kind: element instanceof HTMLInputElement ? 'field' : (kinds[element.getAttribute('role') ?? ''] ?? 'button'),
      box: { left, top, right, bottom },
      isShown: right > left && element.checkVisibility({ visibilityProperty: true }),
      isEnabled: !element.matches(':disabled, [aria-disabled="true"]'),
      isOn: element.matches('[aria-checked="true"], [aria-current="true"], [aria-pressed="true"]'),
    };
  });
  return {
    isSettling: root.hasAttribute('data-settling'),
    heading: plain(root.querySelector('h1')?.textContent),
    text: plain(root.textContent),
    field: root.querySelector('input')?.value ?? null,
    controls,
    focused: elements.findIndex((element) => element === document.activeElement),
  };
}

/** Which control has the focus, in the order of `see`, and how thick the ring round it is, CSS px. */
export function focusOn(page: Page): Promise<{ readonly index: number; readonly ringPx: number }> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.querySelector('.screen') ?? document.body;
    const focus = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(focus);
    return {
      index: [...root.querySelectorAll('button, input')].indexOf(focus),
      ringPx: focus.matches(':focus-visible') && outlineStyle !== 'none' ? Number.parseFloat(outlineWidth) : 0,
    };
  });
}

/** Two screens may ask the same, one by rows and one by keys. */
export function placeOf({ heading, field }: Pick<Sight, 'heading' | 'field'>): string {
  return field === null ? heading : `${heading} ⌨`;
}

/** Another screen than that one has come. */
export async function comesAfter(page: Page, place: string): Promise<void> {
  await page.waitForFunction(
    (before) => {
      const root = document.querySelector('dialog[open]') ?? document.querySelector('.screen');
      const heading = root?.querySelector('h1')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? before;
      return (root?.querySelector('input') == null ? heading : `${heading} ⌨`) !== before;
    },
    place,
    { polling: 'raf', timeout: 10_000 },
  );
}
