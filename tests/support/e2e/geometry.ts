/**
 * Measures what is on the screen now, in real millimetres of a device profile (CAL-1): nothing cut, covered, out of reach, too small
 * or too near to something else. axe sees none of this.
 */
import type { Page } from '@playwright/test';
import type { DeviceProfile } from '#shared/accessibility/profiles.ts';
import { reachTopPx } from '#shared/accessibility/reach.ts';
import { CAP_RATIO, type TextSize } from '#shared/accessibility/text-sizes.ts';

/** A-7, mm. */
const LEAST_TARGET_MM = 12.7;
const LEAST_GAP_MM = 2.54;
const LEAST_MAIN_TARGET_MM = 20;

/** the lower ends of the four bands, mm of capital height. */
const LEAST_CAP_MM: Record<TextSize, number> = { small: 3.5, normal: 4.8, large: 6.4, largest: 8.5 };

export interface Measured {
  readonly problems: readonly string[];
  /** Boxes of the controls that never move, by name. */
  readonly fixed: Readonly<Record<string, string>>;
}

export function measure(page: Page, profile: DeviceProfile, size: TextSize): Promise<Measured> {
  return page.evaluate(look, {
    targetPx: LEAST_TARGET_MM * profile.pxPerMm,
    mainTargetPx: LEAST_MAIN_TARGET_MM * profile.pxPerMm,
    gapPx: LEAST_GAP_MM * profile.pxPerMm,
    fontPx: (LEAST_CAP_MM[size] * profile.pxPerMm) / CAP_RATIO,
    reachTopPx: reachTopPx(profile),
  });
}

interface Limits {
  readonly targetPx: number;
  readonly mainTargetPx: number;
  readonly gapPx: number;
  readonly fontPx: number;
  readonly reachTopPx: number;
}

/** Runs in the page: nothing from outside but its argument. */
/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its helpers with it */
function look(limits: Limits): Measured {
  /** Half a pixel of rounding is no fault. */
  const ROUNDING_PX = 1;
  const problems = new Set<string>();
  const root = document.querySelector('dialog[open]') ?? document.body;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.only-heard') === null &&
    element.getBoundingClientRect().width > 1;
  const shown = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element instanceof HTMLElement && isShown(element),
  );
  const named = (element: Element): string =>
    `«${(element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/g, ' ').trim().slice(0, 40)}»`;

  function seeScrolling(): void {
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) problems.add(`the page scrolls`);
    for (const element of shown) {
      if (getComputedStyle(element).overflow === 'visible') continue;
      const isCut =
        element.scrollWidth > element.clientWidth + ROUNDING_PX || element.scrollHeight > element.clientHeight + ROUNDING_PX;
      if (isCut && element.clientWidth > 0) problems.add(`cut: .${element.className} ${named(element)}`);
    }
  }

  interface Line {
    readonly box: DOMRect;
    readonly parent: HTMLElement;
  }

  /** The lines of a cut text that belong to this page. */
  function windowOf(cut: HTMLElement | null): { top: number; bottom: number } | undefined {
    if (cut === null) return undefined;
    const { top, bottom } = cut.getBoundingClientRect();
    const { marginTop, marginBottom } = getComputedStyle(cut);
    return { top: top - Number.parseFloat(marginTop), bottom: bottom + Number.parseFloat(marginBottom) };
  }

  function linesOf(text: Text): Line[] {
    const { parentElement: parent } = text;
    if (parent === null || text.data.trim() === '' || !isShown(parent) || parent.closest('.segment-sample') !== null) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    const window = windowOf(parent.closest<HTMLElement>('[data-cut]'));
    return [...range.getClientRects()]
      .filter(({ top, bottom }) => window === undefined || (top >= window.top - 2 && bottom <= window.bottom + 2))
      .map((box) => ({ box, parent }));
  }

  function seeText(): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: (Line & { readonly text: Text })[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text;
      lines.push(...linesOf(text).map((line) => ({ ...line, text })));
    }
    for (const { box, parent } of lines) {
      const fontPx = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (fontPx < limits.fontPx - 0.1)
        problems.add(`small text: ${named(parent)} ${fontPx.toFixed(1)} of ${limits.fontPx.toFixed(1)} px`);
      if (box.left < 0 || box.top < 0 || box.right > innerWidth + ROUNDING_PX || box.bottom > innerHeight + ROUNDING_PX) {
        problems.add(`text off the screen: ${named(parent)}`);
        continue;
      }
      const holder = parent.closest('button, .card, .pager-area')?.getBoundingClientRect();
      if (holder && (box.left < holder.left - ROUNDING_PX || box.right > holder.right + ROUNDING_PX))
        problems.add(`text out of its box: ${named(parent)}`);
      const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (seen !== null && !seen.contains(parent) && !parent.contains(seen))
        problems.add(`covered: ${named(parent)} by .${seen.className}`);
    }
    const inked = lines.map((line) => ({ ...line, ink: inkOf(line.box, line.text.data) }));
    for (const [index, a] of inked.entries()) {
      for (const b of inked.slice(index + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.ink.bottom, b.ink.bottom) - Math.max(a.ink.top, b.ink.top);
        if (a.text !== b.text && across > 2 && down > 1) problems.add(`overlap: ${named(a.parent)} and ${named(b.parent)}`);
      }
    }
  }

  /** The box of a line is higher than its letters: above capitals, and below letters that do not hang. */
  function inkOf({ top, bottom, height }: DOMRect, text: string): { top: number; bottom: number } {
    const hangs = /[руфцщдДЦЩ,;]/.test(text);
    return { top: top + height * 0.2, bottom: bottom - height * (hangs ? 0.05 : 0.2) };
  }

  function seeControls(): void {
    const controls = shown.filter((element) => element.matches('button, a, input, [role="button"]'));
    const boxes = controls.map((control) => ({ control, box: control.getBoundingClientRect() }));
    for (const [index, { control, box }] of boxes.entries()) {
      const { targetPx, mainTargetPx, gapPx } = limits;
      // U-32: the digits of a telephone as well as those of the PIN.
      const isMain = control.matches('[data-kind="primary"], .tile, .pin-key, .digit-pad .keyboard-key:not([data-span])');
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      if (box.width < targetPx - 0.5 || box.height < targetPx - 0.5) problems.add(`small target: ${named(control)} ${size}`);
      else if (isMain && (box.width < mainTargetPx - 0.5 || box.height < mainTargetPx - 0.5))
        problems.add(`small main target: ${named(control)} ${size} of ${Math.round(mainTargetPx)}`);
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        problems.add(`off the screen: ${named(control)}`);
      if (box.top < limits.reachTopPx - ROUNDING_PX) problems.add(`out of reach: ${named(control)}`);
      for (const other of boxes.slice(index + 1)) {
        const aside = Math.max(box.left - other.box.right, other.box.left - box.right);
        const above = Math.max(box.top - other.box.bottom, other.box.top - box.bottom);
        const gap = Math.max(aside, above);
        if (gap < gapPx - 0.5)
          problems.add(`too near: ${named(control)} and ${named(other.control)} ${gap.toFixed(1)} of ${gapPx.toFixed(1)}`);
      }
    }
  }

  function fixedControls(): Record<string, string> {
    const controls = [...root.querySelectorAll('.frame-back button, .bar-button')].filter(isShown);
    return Object.fromEntries(
      controls.map((control) => {
        const { x, y } = control.getBoundingClientRect();
        return [named(control), `${x.toFixed(1)} ${y.toFixed(1)}`];
      }),
    );
  }

  seeScrolling();
  seeText();
  seeControls();
  return { problems: [...problems], fixed: fixedControls() };
}
