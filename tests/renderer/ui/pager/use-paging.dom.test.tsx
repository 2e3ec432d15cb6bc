/** What was fitted is remembered for the words it was fitted for. */
import { act, cleanup, render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Places } from '../../../../renderer/ui/pager/fit.ts';
import { forgetFits, layoutKey, recall } from '../../../../renderer/ui/pager/fit-memory.ts';
import { usePaging } from '../../../../renderer/ui/pager/use-paging.ts';

const observers: ToldSizes[] = [];

/** Tells of sizes when a test says so. */
class ToldSizes implements ResizeObserver {
  readonly tell: () => void;
  constructor(onSizes: ResizeObserverCallback) {
    this.tell = () => onSizes([], this);
    observers.push(this);
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  globalThis.ResizeObserver = ToldSizes;
  forgetFits();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  observers.length = 0;
});

function List({ rows }: { readonly rows: readonly string[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const { area, content } = usePaging(frame);
  return (
    <div ref={frame}>
      <div ref={area}>
        <div ref={content}>
          {rows.map((row) => (
            <p key={row} data-block>
              {row}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

function placesIn(container: Element): Places {
  const [frame, area, content] = container.querySelectorAll<HTMLElement>('div');
  if (frame === undefined || area === undefined || content === undefined) throw new Error('the list is not drawn');
  return { frame, area, content };
}

test('rows that changed and were measured in another room are not taken for the rows before', async () => {
  const all = ['Грузчик', 'Сварщик', 'Токарь'];
  const { container, rerender } = render(<List rows={all} />);
  const places = placesIn(container);
  rerender(<List rows={['Токарь']} />);
  await act(async () => undefined);
  vi.spyOn(places.frame, 'clientHeight', 'get').mockReturnValue(600);
  await act(async () => observers.at(-1)?.tell());
  cleanup();

  const again = placesIn(render(<List rows={all} />).container);
  expect(recall(layoutKey(again), again)?.blocks).toHaveLength(all.length);
});
