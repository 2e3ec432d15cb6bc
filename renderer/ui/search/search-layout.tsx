import './search.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Layer } from '../keyboard/layers.ts';
import { TypingPanel, type TypingPanelProps } from '../keyboard/typing-panel.tsx';
import { useSearchRoom } from './use-search-room.ts';

export interface SearchLayoutProps {
  readonly typing: Omit<TypingPanelProps, 'isLabelShown' | 'done' | 'keys' | 'isToldAtOnce'>;
  /** Letters alone by default: more where own words may be kept as they are typed. */
  readonly keys?: readonly Layer[] | undefined;
  /** Told after each letter: «Нашлось: 3 темы.» */
  readonly count: string;
  /** For text so large that what was found gets a screen of its own: «Показать». */
  readonly show: { readonly label: string; readonly onPress: () => void };
  /** What was found, in so many rows. */
  readonly children: (rows: number) => ComponentChildren;
}

/** Keys at the left, what they find at the right or below; both change with every letter. */
export function SearchLayout({ typing, keys = ['letters'], count, show, children }: SearchLayoutProps) {
  const place = useRef<HTMLDivElement>(null);
  const rows = useSearchRoom(place);
  return (
    <div class="search" ref={place} data-fills data-blocks>
      <TypingPanel {...typing} keys={keys} isLabelShown={rows > 0} isToldAtOnce={rows > 0} done={rows === 0 ? show : undefined} />
      {rows > 0 && (
        <div class="search-found" data-blocks>
          <output class="search-count" data-block>
            {count}
          </output>
          {children(rows)}
        </div>
      )}
    </div>
  );
}
