import './pager.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { PagerControls } from './pager-controls.tsx';
import { usePaging } from './use-paging.ts';

export interface PagedProps {
  /** Blocks; `data-block` marks parts of a block that may be parted. Give it a new `key` for new content. */
  readonly children: ComponentChildren;
}

/** Blocks in whatever room the parent gives (its height must be definite), paged when they do not fit. `Screen` has this built in. */
export function Paged({ children }: PagedProps) {
  const frame = useRef<HTMLDivElement>(null);
  const paging = usePaging(frame);
  return (
    <div class="paged" ref={frame}>
      <div class="pager-area" ref={paging.area}>
        <div class="pager-content" ref={paging.content}>
          {children}
        </div>
      </div>
      <PagerControls {...paging} />
    </div>
  );
}
