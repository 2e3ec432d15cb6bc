import './frame.css';
import './frame-dense.css';
import '../pager/pager.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../button/button.tsx';
import { PagerControls } from '../pager/pager-controls.tsx';
import { usePaging } from '../pager/use-paging.ts';
import { useArrowKeys } from '../press/arrow-keys.ts';
import { lockPresses, NEW_SCREEN_MS } from '../press/press-lock.ts';
import { useChrome } from './screen-chrome.ts';
import { useIsLong } from './use-is-long.ts';
import { useIsTight } from './use-is-tight.ts';

/** A button of the fixed place above the bar. */
export type FrameAction = Omit<ButtonProps, 'kind' | 'isWide'>;

export interface FrameProps {
  /** The question; the only h1 (U-1). */
  readonly heading: string;
  /** «Вопрос 1 из 2 · можно пропустить». */
  readonly kicker?: string | undefined;
  /** One line of why. */
  readonly lead?: string | undefined;
  /** Blocks: they are fitted and paged whole. */
  readonly children?: ComponentChildren;
  readonly primary?: FrameAction | undefined;
  readonly secondary?: FrameAction | undefined;
  /** Top right; a `<header>`. */
  readonly back?: ComponentChildren;
  /** Bottom edge; a `<footer>`. */
  readonly bar?: ComponentChildren;
  /** Above everything on tall screens, out of reach: never a control in it. */
  readonly stage?: ComponentChildren;
}

/** The one grid of all screens and dialogs: heading, blocks, actions, each always in its place. */
export function Frame({ heading, kicker, lead, children, primary, secondary, back, bar, stage }: FrameProps) {
  const { labels } = useChrome();
  const paging = usePaging();
  const isTight = useIsTight(paging.frame);
  const screen = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  useArrowKeys(screen);
  useEffect(() => {
    lockPresses();
    title.current?.focus({ preventScroll: true });
    // Seen by the styles: while it appears, touches fall through.
    const settled = setTimeout(() => screen.current?.removeAttribute('data-settling'), NEW_SCREEN_MS);
    return () => clearTimeout(settled);
  }, []);

  const isLong = useIsLong(heading, isTight, { frame: paging.frame, title });
  const hasActions = primary !== undefined || secondary !== undefined;
  return (
    <div class="screen" ref={screen} data-settling>
      {stage !== undefined && (
        <div class="screen-stage" aria-hidden="true">
          {stage}
        </div>
      )}
      <div class="screen-room">
        <div class="frame" ref={paging.frame} data-tight={isTight ? '' : undefined} data-actions={hasActions ? '' : undefined}>
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
                  <p class="frame-lead" data-lead>
                    {lead}
                  </p>
                )}
                {children}
                {isTight && lead !== undefined && <p class="frame-lead">{lead}</p>}
                {isTight && kicker !== undefined && <p class="frame-kicker">{kicker}</p>}
              </div>
            </div>
            <div class="frame-actions">
              {primary !== undefined && <Button {...primary} kind="primary" />}
              {secondary !== undefined && <Button {...secondary} kind="secondary" />}
              <PagerControls page={paging.page} count={paging.count} show={paging.show} />
            </div>
          </main>
          {back}
          {bar}
        </div>
      </div>
    </div>
  );
}
