import './tile.css';
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';
import { usePress } from '../press/use-press.ts';

export type Tint = 'mint' | 'sand' | 'sky' | 'rose';

export interface TileProps {
  readonly title: string;
  readonly onPress: () => void;
  readonly icon: IconName;
  readonly hint?: string | undefined;
  readonly tint?: Tint | undefined;
  /** The big filled one; at most one in a grid, first. */
  readonly isLead?: boolean | undefined;
}

/** A big answer that leads on: icon on a tint, title, one line under it. */
export function Tile({ title, onPress, icon, hint, tint = 'mint', isLead = false }: TileProps) {
  const press = usePress(onPress);
  return (
    <li class="tile-place" data-block data-lead={isLead ? '' : undefined}>
      <button type="button" class="tile" data-tint={isLead ? undefined : tint} data-lead={isLead ? '' : undefined} {...press}>
        <span class="tile-icon">
          <Icon name={icon} />
        </span>
        <span class="tile-words">
          <span class="tile-title">{title}</span>
          {hint !== undefined && <span class="tile-hint">{hint}</span>}
        </span>
      </button>
    </li>
  );
}

export interface TileGridProps {
  /** How many tiles; decides the columns. */
  readonly count: number;
  readonly hasLead?: boolean | undefined;
  /** `Tile`s. */
  readonly children: ComponentChildren;
}

/** Tiles side by side, all the height they get; in little room one under the other, paged row by row. */
export function TileGrid({ count, hasLead = false, children }: TileGridProps) {
  return (
    <ul class="tile-grid" data-count={Math.min(count, 7)} data-has-lead={hasLead ? '' : undefined} data-fills data-rows>
      {children}
    </ul>
  );
}
