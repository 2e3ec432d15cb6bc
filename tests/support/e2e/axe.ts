/** axe with the rules that are off by default. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Half of axe's time goes into colours; the stricter of its two rules (WCAG 1.4.6, 7:1) finds all that the other (1.4.3, 4.5:1) would. */
const COLOURS = 'color-contrast-enhanced';

const allBut = (areColoursSeen: boolean): RunOptions => ({
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'color-contrast': { enabled: false },
    [COLOURS]: { enabled: !areColoursSeen },
  },
});
const colours: RunOptions = { runOnly: { type: 'rule', values: [COLOURS] } };

export function axeFinds(page: Page): Promise<readonly string[]> {
  return run(page, allBut(false));
}

/** All but colours, which were looked at on another device. */
export function axeFindsApartFromColours(page: Page): Promise<readonly string[]> {
  return run(page, allBut(true));
}

/** Only what another theme can change. */
export function axeFindsInColours(page: Page): Promise<readonly string[]> {
  return run(page, colours);
}

async function run(page: Page, options: RunOptions): Promise<readonly string[]> {
  const found = await find(page, options);
  if (found !== null) return found;
  await page.evaluate(source);
  const foundThen = await find(page, options);
  if (foundThen === null) throw new Error('axe did not get into the page');
  return foundThen;
}

/** @returns null where axe is not in the page yet */
function find(page: Page, options: RunOptions): Promise<readonly string[] | null> {
  return page.evaluate(async (chosen) => {
    const { axe } = window as unknown as { axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } };
    if (axe === undefined) return null;
    const { violations } = await axe.run(document, { ...chosen, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, options);
}
