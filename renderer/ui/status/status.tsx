import './status.css';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

export interface StatusProps {
  /** Empty = nothing to say now; the line keeps its place. */
  readonly text: string;
  readonly icon?: IconName | undefined;
}

/** What is going on, told without taking the focus (WCAG 4.1.3): «Печатаем талон…». */
export function Status({ text, icon }: StatusProps) {
  return (
    <output class="status" data-blocks>
      {icon !== undefined && text !== '' && <Icon name={icon} />}
      <span data-text>{text}</span>
    </output>
  );
}
