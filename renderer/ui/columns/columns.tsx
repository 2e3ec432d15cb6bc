import './columns.css';
import type { ComponentChildren } from 'preact';

export interface ColumnsProps {
  readonly children: ComponentChildren;
  /** Beside it where there is room, else under it. */
  readonly aside: ComponentChildren;
}

/** What matters at the left, what helps at the right. */
export function Columns({ children, aside }: ColumnsProps) {
  return (
    <div class="columns" data-fills data-blocks>
      <div class="columns-main" data-blocks>
        {children}
      </div>
      <div class="columns-aside" data-blocks>
        {aside}
      </div>
    </div>
  );
}
