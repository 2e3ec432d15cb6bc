import './row-list.css';
import type { ComponentChildren } from 'preact';
import { Button, type ButtonProps } from '../button/button.tsx';

export type RowAction = Omit<ButtonProps, 'isWide'>;

export interface ListRow {
  readonly key: string;
  /** Bold, first: «Д 047». */
  readonly title: string;
  readonly text?: string | undefined;
  /** A word of state: «Ждёт». */
  readonly state?: string | undefined;
  readonly actions?: readonly RowAction[] | undefined;
}

export interface RowListProps {
  readonly label: string;
  readonly rows: readonly ListRow[];
  /** Shown instead of an empty list. */
  readonly empty?: ComponentChildren;
}

/** A dense list for staff; still every button is a full target. Paged row by row inside a `Screen`. */
export function RowList({ label, rows, empty }: RowListProps) {
  if (rows.length === 0) return <p>{empty}</p>;
  return (
    <ul class="row-list" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key} class="row-list-row" data-block data-parts>
          <span class="row-list-title" data-title>
            {row.title}
          </span>
          <div class="row-list-text" data-blocks>
            {row.text !== undefined && <p>{row.text}</p>}
            {row.state !== undefined && <p class="row-list-state">{row.state}</p>}
          </div>
          {row.actions !== undefined && (
            <span class="row-list-actions" data-blocks>
              {row.actions.map((action) => (
                <Button key={action.label} {...action} />
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
