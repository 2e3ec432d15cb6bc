import './row-list.css';
import type { ComponentChildren } from 'preact';
import { Button, type ButtonProps } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

export type RowAction = Omit<ButtonProps, 'isWide'>;

export interface ListRow {
  readonly key: string;
  /** Bold, first: «Д 047». */
  readonly title: string;
  readonly text?: string | undefined;
  /** Short texts, the same number in every row: they begin under each other. */
  readonly cells?: readonly string[] | undefined;
  /** A word of state: «Ждёт». */
  readonly state?: string | undefined;
  /** Before the word of state; never instead of it. */
  readonly stateIcon?: IconName | undefined;
  /** Heard with the row's title («Вызвать: Д 047»), unless `accessibleName` says otherwise: the same words stand in every row. */
  readonly actions?: readonly RowAction[] | undefined;
}

export interface RowListProps {
  readonly label: string;
  readonly rows: readonly ListRow[];
  /** Texts begin under each other, states stand at the end of the line: for a list that is read, not worked through. */
  readonly isTable?: boolean | undefined;
  /** Shown instead of an empty list. */
  readonly empty?: ComponentChildren;
}

/** A dense list for staff; still every button is a full target. Paged row by row inside a `Screen`. */
export function RowList({ label, rows, empty, isTable = false }: RowListProps) {
  if (rows.length === 0) return <p>{empty}</p>;
  return (
    <ul class="row-list" aria-label={label} data-table={isTable ? '' : undefined}>
      {rows.map((row) => (
        <li key={row.key} class="row-list-row" data-block data-parts>
          <span class="row-list-title" data-title>
            {row.title}
          </span>
          <div class="row-list-text" data-blocks>
            {row.text !== undefined && <p>{row.text}</p>}
            {row.cells !== undefined && (
              <p class="row-list-cells">
                {row.cells.map((cell) => (
                  <span key={cell}>{cell} </span>
                ))}
              </p>
            )}
            {row.state !== undefined && (
              <p class="row-list-state">
                {row.stateIcon !== undefined && <Icon name={row.stateIcon} />}
                {row.state}
              </p>
            )}
          </div>
          {row.actions !== undefined && (
            <span class="row-list-actions" data-blocks>
              {row.actions.map((action) => (
                <Button key={action.label} accessibleName={`${action.label}: ${row.title}`} {...action} />
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
