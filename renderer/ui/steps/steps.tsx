import './steps.css';
import type { ComponentChildren } from 'preact';

export interface StepsProps {
  /** One step each, in order. */
  readonly steps: readonly { readonly key: string; readonly content: ComponentChildren }[];
}

/** What to do, one after the other, the number before each. Paged step by step; a long one may be cut between its lines. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol class="steps" data-blocks>
      {steps.map(({ key, content }, index) => (
        // The number is drawn, not counted: a step on an earlier page is not there to be counted.
        <li key={key} class="steps-step" data-number={index + 1} data-blocks>
          <p>{content}</p>
        </li>
      ))}
    </ol>
  );
}
