/** Looks at one stop in every dress that is asked for, page by page of «Ещё». */
import { join } from 'node:path';
import { textSizes, type TextSize } from '#shared/accessibility/text-sizes.ts';
import { profileIds, type ProfileId } from '#shared/accessibility/profiles.ts';
import { themeNames, type ThemeName } from '#shared/accessibility/themes.ts';
import { axeFinds, axeFindsApartFromColours, axeFindsInColours } from './axe.ts';
import { dress } from './dress.ts';
import type { Point } from './finger.ts';
import { measure } from './geometry.ts';
import type { Screen } from './screen.ts';

/** More pages than any screen may need; without an end «Ещё» would be a trap. */
const MOST_PAGES = 40;

/** Longer than a screen takes no touches. */
const SETTLED_MS = 400;

/** Where a picture of each screen goes, for people to look at; unset = none are taken. */
const pictures = process.env['SHOTS'];
const pictured = [
  ...['lobby-21', 'tablet-10', 'portrait-32'].flatMap((id) => [`${id} small`, `${id} largest`]),
  'desk-15 largest',
  'tablet-10 large',
  'tablet-10 normal',
  'portrait-43 normal',
];

/** What is wrong → in which dresses. */
export type Findings = Map<string, string[]>;

/** The fixed controls' places, by dress: the same on every screen (A-16, A-32). */
export type FixedPlaces = Map<string, Record<string, string>>;

/** `SCREENS=all`: in whatever dress there is. */
export const isThorough = process.env['SCREENS'] === 'all';

/** axe sees everything on the usual screen and, but for colours, on the hardest one: another theme changes only colours, another device none. */
const USUAL = { profile: 'lobby-21', textSize: 'normal' } as const;
const HARDEST = { profile: 'tablet-10', textSize: 'largest' } as const;
/** Here one of them for each screen, in turn: what a screen is made of is seen in all of them among the examples. */
const otherThemes = themeNames.filter((theme) => theme !== 'warm');
const inTurn = (turn: number): readonly ThemeName[] => otherThemes.slice(turn % otherThemes.length).slice(0, 1);

/** What is measured: every device in every text size, or the three that show most, in the smallest and the largest. */
const dresses = isThorough
  ? profileIds.flatMap((profile) => textSizes.map((textSize) => ({ profile, textSize })))
  : (['lobby-21', 'tablet-10', 'portrait-32'] as const).flatMap((profile) =>
      (['small', 'largest'] as const).map((textSize) => ({ profile, textSize })),
    );

/**
 * One screen, looked at in the usual dress by axe, in colours of other themes, and in all dresses by geometry; the walk goes on in the usual
 * dress. Each change of dress fits the screen anew: there are as few as can be.
 * @param turn of the screen on its walk, from 0
 */
export async function examine(screen: Screen, name: string, turn: number, places: FixedPlaces): Promise<Findings> {
  const findings: Findings = new Map();
  // It has settled: the page's clock is moved on, not waited for.
  await screen.waits(SETTLED_MS);
  for await (const _page of pagesOf(screen, () => undefined)) await look(screen, axeFinds, `${USUAL.profile} warm`, findings);
  await lookAtColours(screen, USUAL, isThorough ? otherThemes : inTurn(turn), findings);
  for (const one of dresses) {
    await measureIn(screen, name, one, places, findings);
    if (one.profile !== HARDEST.profile || one.textSize !== HARDEST.textSize) continue;
    await look(screen, axeFindsApartFromColours, `${HARDEST.profile} warm`, findings);
    if (isThorough) await lookAtColours(screen, HARDEST, themeNames, findings);
  }
  await dress(screen.page, { ...USUAL, theme: 'warm' });
  return findings;
}

async function lookAtColours(
  screen: Screen,
  device: typeof USUAL | typeof HARDEST,
  themes: readonly ThemeName[],
  findings: Findings,
) {
  for (const theme of themes) {
    await dress(screen.page, { ...device, theme });
    await look(screen, axeFindsInColours, `${device.profile} ${theme}`, findings);
  }
}

async function look({ page }: Screen, find: typeof axeFinds, where: string, findings: Findings): Promise<void> {
  for (const problem of await find(page)) note(findings, problem, where);
}

export async function measureIn(
  screen: Screen,
  name: string,
  { profile: id, textSize }: { readonly profile: ProfileId; readonly textSize: TextSize },
  places: FixedPlaces,
  findings: Findings,
): Promise<void> {
  const { page } = screen;
  const where = `${id} ${textSize}`;
  const profile = await dress(page, { profile: id, textSize, theme: 'warm' });
  for await (const pageNumber of pagesOf(screen, () => note(findings, '«Ещё» has no end', where))) {
    if (pictures !== undefined && pictured.includes(`${id} ${textSize}`)) {
      const file = `${id}.${textSize}.${name}.${pageNumber}.png`;
      await page.screenshot({ path: join(pictures, file), animations: 'disabled' });
    }
    const { problems, fixed } = await measure(page, profile, textSize);
    for (const problem of problems) note(findings, problem, pageNumber === 1 ? where : `${where} page ${pageNumber}`);
    for (const [control, place] of Object.entries(fixed)) {
      const known = places.get(where) ?? {};
      places.set(where, { [control]: place, ...known });
      if ((known[control] ?? place) !== place)
        note(findings, `moved: ${control} to ${place} from ${known[control] ?? ''}`, where);
    }
  }
}

/** Page after page by taps on «Ещё», and back to the first. */
async function* pagesOf(screen: Screen, onTrap: () => void): AsyncGenerator<number> {
  for (let page = 1; ; page += 1) {
    yield page;
    const turns = await turnsOf(screen);
    const toStart = turns.find(({ words }) => words === 'К началу');
    const more = toStart ?? turns.find(({ words }) => words === 'Ещё');
    if (more === undefined) return;
    if (page === MOST_PAGES) return onTrap();
    await screen.touches(more);
    await screen.isDrawn();
    if (toStart !== undefined) return;
  }
}

interface Turn extends Point {
  readonly words: string;
}

/** The buttons that turn the page, as they can be seen now. */
function turnsOf({ page }: Screen): Promise<readonly Turn[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document;
    const buttons = [...root.querySelectorAll('.pager-controls button')];
    return buttons
      .filter((button) => button.checkVisibility({ visibilityProperty: true }))
      .map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { words: button.textContent.trim(), x: x + width / 2, y: y + height / 2 };
      });
  });
}

function note(findings: Findings, problem: string, where: string): void {
  findings.set(problem, [...(findings.get(problem) ?? []), where]);
}
