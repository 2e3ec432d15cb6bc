import type { TextSize } from '#shared/accessibility/text-sizes.ts';
import { palettes, type ThemeName } from '#shared/accessibility/themes.ts';

/** How big the sample letter is, of the body size: an impression, not a measure. */
const sampleEm: Record<TextSize, number> = { small: 0.8, normal: 1.05, large: 1.4, largest: 1.85 };

export interface SizeSampleProps {
  readonly size: TextSize;
  /** «Аа» */
  readonly text: string;
}

/** A letter in about that size, for the text size picker. */
export function SizeSample({ size, text }: SizeSampleProps) {
  return (
    <span class="size-sample" style={{ fontSize: `${sampleEm[size]}em` }}>
      {text}
    </span>
  );
}

export interface ThemeSampleProps {
  readonly theme: ThemeName;
  /** «Аа» */
  readonly text: string;
}

/** A letter in those colours, for the colour picker. */
export function ThemeSample({ theme, text }: ThemeSampleProps) {
  const palette = palettes[theme];
  return (
    <span class="theme-sample" style={{ background: palette.paper, color: palette.ink, borderColor: palette.line }}>
      {text}
    </span>
  );
}
