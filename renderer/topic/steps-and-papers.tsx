/** What to do, and beside it what to take; in little room one after the other. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { services as words } from '../strings/services.ts';
import { Card } from '../ui/card/card.tsx';
import { useIsWide } from '../ui/columns/use-is-wide.ts';
import { Steps, type StepsProps } from '../ui/steps/steps.tsx';
import './topic.css';

export interface StepsAndPapersProps {
  /** Before the steps. */
  readonly lead?: ComponentChildren;
  readonly steps: StepsProps['steps'];
  readonly papers: readonly { readonly key: string; readonly content: ComponentChildren }[];
}

export function StepsAndPapers({ lead, steps, papers }: StepsAndPapersProps) {
  const place = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(place);
  const card =
    papers.length === 0 ? null : (
      // Another key: what the pager hid in one arrangement must not stay hidden in the other.
      <div
        key={isWide ? 'aside' : 'below'}
        class="topic-papers"
        data-block={isWide ? '' : undefined}
        data-blocks={isWide ? undefined : ''}
      >
        <Card title={words.topic.papers}>
          <ul data-blocks>
            {papers.map(({ key, content }) => (
              <li key={key} data-blocks>
                <p>{content}</p>
              </li>
            ))}
          </ul>
          <p class="topic-quiet">{words.topic.comeAnyway}</p>
        </Card>
      </div>
    );
  const main = (
    <div key="steps" class="topic-steps" data-blocks>
      {lead}
      <Steps steps={steps} />
    </div>
  );
  return (
    <div class="topic-main" ref={place} data-wide={isWide ? '' : undefined} data-fills data-blocks>
      {isWide ? [card, main] : [main, card]}
    </div>
  );
}
