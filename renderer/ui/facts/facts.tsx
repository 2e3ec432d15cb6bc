import './facts.css';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

export interface Fact {
  readonly icon: IconName;
  /** One line or two; each string is a line of its own. */
  readonly lines: readonly string[];
  /** Behind the last line, each on a line of its own; left out where it would make anything denser. */
  readonly more?: readonly FactMore[];
}

export interface FactMore {
  readonly name: string;
  readonly text: string;
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
              {fact.lines.map((line, index) => (
                <p key={line}>
                  {line}
                  {index === fact.lines.length - 1 && fact.more?.map((more) => <More key={more.name} {...more} />)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Inside the line: a hidden line of its own would count when pages are broken. */
function More({ name, text }: FactMore) {
  return (
    <span class="facts-more" data-spare>
      {' '}
      <strong>{name}.</strong> {text}
    </span>
  );
}
