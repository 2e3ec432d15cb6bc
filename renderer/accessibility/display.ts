/** Puts device profile, text size, theme and calm mode on the page: CSS variables and attributes of `<html>`, nothing else. */
import type { DeviceProfile } from '#shared/accessibility/profiles.ts';
import { hasStage, reachTopPx } from '#shared/accessibility/reach.ts';
import { bodyFontPx, CAP_RATIO, defaultTextSize, type TextSize } from '#shared/accessibility/text-sizes.ts';
import { colourNames, defaultTheme, palettes, type ThemeName } from '#shared/accessibility/themes.ts';

/** What a visitor may change; it belongs to the session and returns to the defaults when that ends. */
export interface DisplayPreferences {
  readonly textSize: TextSize;
  readonly theme: ThemeName;
  /** Nothing moves (A-6d). */
  readonly isCalm: boolean;
  /** For hands that shake: a letter counts once in half a second. */
  readonly isSteady: boolean;
}

export const defaultPreferences: DisplayPreferences = {
  textSize: defaultTextSize,
  theme: defaultTheme,
  isCalm: false,
  isSteady: false,
};

export interface Display extends DisplayPreferences {
  readonly profile: DeviceProfile;
  /** Measured by staff (CAL-2), else the profile's. */
  readonly pxPerMm: number;
}

/**
 * @param root normally `document.documentElement`. All sizes of the page are in `rem`/`em` of its font size or in `--mm`,
 *   so one call changes everything and keeps every answer.
 */
export function applyDisplay(root: HTMLElement, display: Display): void {
  const { profile, pxPerMm, textSize, theme, isCalm, isSteady } = display;
  const fontPx = bodyFontPx(textSize, profile, pxPerMm);
  const isTall = hasStage(profile, pxPerMm);
  root.style.fontSize = `${fontPx}px`;
  root.style.setProperty('--mm', `${pxPerMm}px`);
  root.style.setProperty('--cap', `${fontPx * CAP_RATIO}px`);
  root.style.setProperty('--reach-top', `${reachTopPx(profile, pxPerMm)}px`);
  for (const name of colourNames) root.style.setProperty(`--${name}`, palettes[theme][name]);
  root.dataset['text'] = textSize;
  root.dataset['theme'] = theme;
  root.toggleAttribute('data-calm', isCalm);
  root.toggleAttribute('data-steady', isSteady);
  root.toggleAttribute('data-tall', isTall);
}
