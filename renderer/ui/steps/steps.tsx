import './steps.css';
import type { ComponentChildren } from 'preact';

export interface StepsProps {
  /** One step each, in order. */
  readonly steps: readonly { readonly key: string; readonly content: ComponentChildren }[];
}

/** What to do, one after the other, the number before each. Paged step by step. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol class="steps" data-blocks>
      {steps.map(({ key, content }, index) => (
        <li key={key} class="steps-step">
          <span class="steps-number" aria-hidden="true">
            {index + 1}
          </span>
          <span class="steps-text">{content}</span>
        </li>
      ))}
    </ol>
  );
}
