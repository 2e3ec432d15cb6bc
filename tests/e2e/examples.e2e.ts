/** Every example of the gallery, in three rooms, and in every theme: axe finds nothing, targets and gaps keep the floors. */
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { axeFinds, axeFindsApartFromColours, axeFindsInColours } from '../support/e2e/axe.ts';
import { Screen } from '../support/e2e/screen.ts';

const themes = ['black-on-white', 'white-on-black', 'low-contrast'] as const;

/** The usual screen, the hardest one, a tall one. */
const rooms = [
  { profile: 'lobby-21', width: 1920, height: 1080, pxPerMm: 4.03, text: 'normal' },
  { profile: 'tablet-10', width: 1280, height: 800, pxPerMm: 5.88, text: 'largest' },
  { profile: 'portrait-32', width: 1080, height: 1920, pxPerMm: 2.71, text: 'large' },
] as const;

/** Longer than a screen takes no touches. */
const SETTLED_MS = 400;

const LEAST_TARGET_MM = 12.7;
const LEAST_GAP_MM = 2.54;

/** One gallery is served to all of them. */
test.describe.configure({ mode: 'default' });

let server: ViteDevServer;
let address: string;

test.beforeAll(async () => {
  server = await createServer({ configFile: 'vite.config.ts', server: { port: 0 }, logLevel: 'error' });
  await server.listen();
  address = `${server.resolvedUrls?.local[0] ?? ''}examples.html`;
});

test.afterAll(async () => {
  await server.close();
});

for (const room of rooms) {
  test(`every example is clean on ${room.profile} with ${room.text} text`, async ({ page }) => {
    test.setTimeout(180_000);
    const screen = new Screen(page);
    for (const name of await openGallery(screen, room)) {
      await show(screen, hashOf(name, room));
      // Colours are the same in every room.
      const find = room === rooms[0] ? axeFinds : axeFindsApartFromColours;
      expect.soft(await find(page), name).toEqual([]);
      expect.soft(await misplaced(page, room.pxPerMm), name).toEqual([]);
    }
  });
}

// A theme changes colours only.
test('every example can be read in every theme', async ({ page }) => {
  test.setTimeout(180_000);
  const screen = new Screen(page);
  const [room] = rooms;
  for (const name of await openGallery(screen, room)) {
    for (const theme of themes) {
      await show(screen, `${hashOf(name, room)}&theme=${theme}`);
      expect.soft(await axeFindsInColours(page), `${name}, ${theme}`).toEqual([]);
    }
  }
});

type Room = (typeof rooms)[number];

const hashOf = (name: string, { profile, text }: Room): string => `example=${name}&profile=${profile}&text=${text}`;

/** @returns names of all examples */
async function openGallery({ page }: Screen, room: Room): Promise<string[]> {
  await page.clock.install();
  await page.setViewportSize(room);
  await page.goto(address);
  await page.locator('[data-examples]').waitFor();
  const names = await page.locator('[data-examples] a').allTextContents();
  expect(names.length).toBeGreaterThan(20);
  return names;
}

/** The gallery shows what the hash says, without a reload. Seen when it has settled: the page's clock is moved on, not waited for. */
async function show(screen: Screen, hash: string): Promise<void> {
  await screen.page.evaluate((wanted) => {
    const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = wanted;
    return told;
  }, hash);
  await screen.waits(SETTLED_MS);
  await screen.isDrawn();
}

/** Targets that are too small or too near another, and anything outside its screen or its area. */
async function misplaced(page: Page, pxPerMm: number): Promise<string[]> {
  return page.evaluate(
    ({ target, gap }) => {
      const found: string[] = [];
      const root = document.querySelector('dialog[open]') ?? document.body;
      const controls = [...root.querySelectorAll<HTMLElement>('button, a, input, [role="button"]')].filter((control) =>
        control.checkVisibility({ visibilityProperty: true }),
      );
      const boxes = controls.map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }));
      const reachTop = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--reach-top'));
      for (const [index, { name, box }] of boxes.entries()) {
        if (box.width < target || box.height < target) found.push(`small: ${name} ${box.width} × ${box.height}`);
        if (box.left < 0 || box.right > innerWidth || box.bottom > innerHeight) found.push(`outside: ${name}`);
        if (box.top < reachTop - 0.5) found.push(`out of reach: ${name}`);
        for (const other of boxes.slice(index + 1)) {
          const aside = Math.max(box.left - other.box.right, other.box.left - box.right);
          const above = Math.max(box.top - other.box.bottom, other.box.top - box.bottom);
          if (Math.max(aside, above) < gap) found.push(`too near: ${name} and ${other.name}`);
        }
      }
      for (const area of root.querySelectorAll<HTMLElement>('.pager-area')) {
        const content = area.firstElementChild;
        if (!(content instanceof HTMLElement)) continue;
        if (content.offsetHeight > area.clientHeight + 1 || content.scrollWidth > area.clientWidth + 1)
          found.push('content overflows its area');
      }
      const { scrollHeight, scrollWidth } = document.documentElement;
      if (scrollHeight > innerHeight || scrollWidth > innerWidth) found.push('the page scrolls');
      return found;
    },
    { target: LEAST_TARGET_MM * pxPerMm, gap: LEAST_GAP_MM * pxPerMm },
  );
}
