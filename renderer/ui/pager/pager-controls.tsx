import { Button } from '../button/button.tsx';
import { useChrome } from '../screen/screen-chrome.ts';
import type { Paging } from './use-paging.ts';

/** «Ещё ↓» leads on, and from the last page back to the start: one button in one place reaches everything. */
export function PagerControls({ page, count, show }: Pick<Paging, 'page' | 'count' | 'show'>) {
  const { labels } = useChrome();
  // Before it is known that there are more, the button stands there unseen: what it becomes then is not drawn twice.
  const isLast = count > 1 && page === count - 1;
  return (
    <div class="pager-controls">
      {page > 0 && !isLast && (
        <span class="pager-up">
          <Button label={labels.up} icon="arrow-up" onPress={() => show(page - 1)} />
        </span>
      )}
      {isLast ? (
        <Button label={labels.toStart} iconAfter="arrow-up" onPress={() => show(0)} />
      ) : (
        <Button label={labels.more} iconAfter="arrow-down" onPress={() => show(page + 1)} />
      )}
    </div>
  );
}
