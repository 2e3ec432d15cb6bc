import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../button/button.tsx';
import { PagerControls } from '../pager/pager-controls.tsx';
import { usePaging } from '../pager/use-paging.ts';
import { useSettling } from '../press/use-settling.ts';
import { useFrame } from './frame.tsx';
import { useChrome } from './screen-chrome.ts';
import { useIsLong } from './room/use-is-long.ts';

/** A button of the fixed place above the bar. */
export type MainAction = Omit<ButtonProps, 'kind' | 'isWide'>;

export interface MainProps {
  /** The question; the only h1 (U-1). */
  readonly heading: string;
  /** «Вопрос 1 из 2 · можно пропустить». */
  readonly kicker?: string | undefined;
  /** One line of why; told when it changes while the screen stands: «Сохранено.» (WCAG 4.1.3). */
  readonly lead?: string | undefined;
  /** The line is left out where it would make what stands below it denser. */
  readonly isLeadSpare?: boolean | undefined;
  /** Blocks: they are fitted and paged whole. */
  readonly children?: ComponentChildren;
  readonly primary?: MainAction | undefined;
  readonly secondary?: MainAction | undefined;
  /**
   * Where the actions change by themselves: which ones stand there now. Those that come take no press for a while, and never one that began
   * on what stood in their place.
   */
  readonly stage?: string | undefined;
}

/** Heading, blocks, actions, each always in its place of the frame around it. Give it a new `key` for a new question. */
export function Main({ heading, kicker, lead, isLeadSpare = false, children, primary, secondary, stage }: MainProps) {
  const { labels } = useChrome();
  const { screen, frame, isTight } = useFrame();
  const title = useRef<HTMLHeadingElement>(null);
  const hasActions = primary !== undefined || secondary !== undefined;
  // Before the blocks are fitted: the room they have depends on it.
  useLayoutEffect(() => {
    frame.current?.toggleAttribute('data-actions', hasActions);
  }, [hasActions]);
  const paging = usePaging(frame);
  const isLong = useIsLong(heading, isTight, { frame, title });
  useSettling(screen, stage);
  const takeFocus = (): void => title.current?.focus({ preventScroll: true });
  // At once, so that a quick key already starts here; and again when a dialog has opened, which moves the focus itself.
  useLayoutEffect(takeFocus, []);
  useEffect(takeFocus, []);
  // The action that had it may be gone with its stage.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) takeFocus();
  }, [stage]);
  return (
    <main class="frame-main">
      <div class="frame-head">
        {!isTight && kicker !== undefined && <p class="frame-kicker">{kicker}</p>}
        <h1 ref={title} tabIndex={-1} class={isLong ? 'only-heard' : undefined}>
          {heading}
        </h1>
        {isLong && paging.count > 1 && <p class="frame-kicker">{labels.page(paging.page + 1, paging.count)}</p>}
      </div>
      <div class="pager-area" ref={paging.area}>
        <div class="pager-content" ref={paging.content}>
          {isLong && (
            <p class="frame-title" aria-hidden="true">
              {heading}
            </p>
          )}
          {!isTight && lead !== undefined && (
            <p class="frame-lead" aria-live="polite" data-lead data-spare={isLeadSpare ? '' : undefined}>
              {lead}
            </p>
          )}
          {children}
          {isTight && lead !== undefined && !isLeadSpare && (
            <p class="frame-lead" aria-live="polite">
              {lead}
            </p>
          )}
          {isTight && kicker !== undefined && <p class="frame-kicker">{kicker}</p>}
        </div>
      </div>
      <div class="frame-actions">
        {primary !== undefined && <Button key={`primary ${stage ?? ''}`} {...primary} kind="primary" />}
        {secondary !== undefined && <Button key={`secondary ${stage ?? ''}`} {...secondary} kind="secondary" />}
        <PagerControls page={paging.page} count={paging.count} show={paging.show} />
      </div>
    </main>
  );
}
