/** Puts the page into another device, text size and theme where it stands, with the app's own rules. */
import type { Page } from '@playwright/test';
import { profiles, type DeviceProfile, type ProfileId } from '#shared/accessibility/profiles.ts';
import type { TextSize } from '#shared/accessibility/text-sizes.ts';
import type { ThemeName } from '#shared/accessibility/themes.ts';
import { applyDisplay } from '../../../renderer/accessibility/display.ts';

export interface Dress {
  readonly profile: ProfileId;
  readonly textSize: TextSize;
  readonly theme: ThemeName;
}

/** A device of that profile holds the page: its viewport, its millimetre, the chosen size and colours. Drawn so, and taking touches. */
export async function dress(page: Page, { profile: id, textSize, theme }: Dress): Promise<DeviceProfile> {
  const profile = profiles[id];
  const viewport = { width: profile.widthPx, height: profile.heightPx };
  const now = page.viewportSize();
  if (now?.width !== viewport.width || now.height !== viewport.height) {
    // The kiosk dresses itself for its new room; this comes after that.
    const resized = await page.evaluateHandle(() => ({
      told: new Promise<true>((told) => addEventListener('resize', () => told(true), { once: true })),
    }));
    await page.setViewportSize(viewport);
    await resized.evaluate(({ told }) => told);
    await resized.dispose();
  }
  const root = new PaperRoot();
  applyDisplay(root as unknown as HTMLElement, {
    profile,
    pxPerMm: profile.pxPerMm,
    textSize,
    theme,
    isCalm: false,
    isSteady: false,
  });
  // All in one go: a question to the page takes longer than its answer, and this is asked some thousand times.
  await page.evaluate(async ({ style, dataset, isTall }) => {
    const { documentElement } = document;
    for (const [name, value] of style) documentElement.style.setProperty(name, value);
    Object.assign(documentElement.dataset, dataset);
    documentElement.toggleAttribute('data-tall', isTall);
    // A real frame, whatever the page's clock says: an observer's first word comes with it.
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing outside this function
    const drawn = (): Promise<void> =>
      new Promise((done) => {
        const frame = new IntersectionObserver(() => {
          frame.disconnect();
          done();
        });
        frame.observe(document.body);
      });
    do await drawn();
    while (document.querySelector('.screen[data-settling]') !== null);
  }, root.told());
  return profile;
}

/** Stands for `<html>` outside a page: notes what it is told. */
class PaperRoot {
  readonly dataset: Record<string, string> = {};
  readonly #properties = new Map<string, string>();
  readonly #attributes = new Set<string>();
  readonly style = {
    setProperty: (name: string, value: string): void => void this.#properties.set(name, value),
    set fontSize(value: string) {
      this.setProperty('font-size', value);
    },
  };

  toggleAttribute(name: string, isOn: boolean): void {
    if (isOn) this.#attributes.add(name);
    else this.#attributes.delete(name);
  }

  told() {
    return { style: [...this.#properties], dataset: this.dataset, isTall: this.#attributes.has('data-tall') };
  }
}
