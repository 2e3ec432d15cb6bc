import './facts.css';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

export interface Fact {
  readonly icon: IconName;
  /** One line or two; each string is a line of its own. */
  readonly lines: readonly string[];
}

export interface FactsProps {
  readonly title?: string | undefined;
  readonly facts: readonly Fact[];
}

/** A card with a few things to know, an icon before each: «Что дальше». */
export function Facts({ title, facts }: FactsProps) {
  return (
    <section class="facts">
      {title !== undefined && <h2>{title}</h2>}
      <ul>
        {facts.map((fact) => (
          <li key={fact.lines.join()} data-block data-parts>
            <Icon name={fact.icon} />
            <div class="facts-lines" data-blocks>
              {fact.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
