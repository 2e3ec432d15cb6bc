/** A topic as a page: steps and papers side by side where there is room, then where, how long, the mistake, the code. */
import { useRef } from 'preact/hooks';
import type { Topic } from '#shared/packs/topics.ts';
import { joinParts, type TextPart } from '#shared/services/fact-lines.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import { services as words } from '../strings/services.ts';
import { Card } from '../ui/card/card.tsx';
import { useIsWide } from '../ui/columns/use-is-wide.ts';
import { Code } from '../ui/code/code.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useCodes } from '../codes/use-codes.ts';
import type { LoadMedia } from '../media/load-media.ts';
import { Line } from './line.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { StepsAndPapers } from './steps-and-papers.tsx';
import { TopicPicture } from './topic-picture.tsx';
import { codeText, type TopicText } from './topic-text.ts';

type Lines = readonly (readonly TextPart[])[];

export interface TopicBodyProps {
  readonly topic: Topic;
  readonly text: TopicText;
  /** The topic's clip, where there is one. */
  readonly clip?: string | undefined;
  readonly load: LoadMedia;
}

export function TopicBody({ topic, text, clip, load }: TopicBodyProps) {
  const { lines, notes } = text;
  const { image, imageText = '' } = topic;
  const more = useRef<HTMLDivElement>(null);
  // In little room a picture would only be one more page to leaf through.
  const isWide = useIsWide(more);
  const say = words.topic;
  return (
    <>
      <StepsAndPapers
        lead={
          <>
            {clip !== undefined && <ReadAloud clip={clip} load={load} />}
            <p class="topic-who">
              <strong>{say.who}</strong> <Paragraph lines={lines.who} />
            </p>
          </>
        }
        steps={lines.steps.map((step) => ({ key: joinParts(step), content: <Line parts={step} /> }))}
        papers={lines.papers.map((paper) => ({ key: joinParts(paper), content: <Line parts={paper} /> }))}
      />
      <div class="topic-more" ref={more} data-fills>
        <Section title={say.where} lines={lines.where} />
        {lines.time.length > 0 && <Section title={say.time} lines={lines.time} />}
        {isWide && image !== undefined && <TopicPicture image={image} text={imageText} load={load} />}
        <div class="topic-mistake" data-blocks>
          <Notice title={say.mistake}>
            <Paragraph lines={lines.mistake} />
          </Notice>
          {notes.length > 0 && <p class="topic-quiet">{unbroken(notes.join(' '))}</p>}
        </div>
        <PhoneCode topic={topic} lines={lines} />
      </div>
    </>
  );
}

function Section({ title, lines }: { readonly title: string; readonly lines: Lines }) {
  return (
    <Card title={title}>
      {lines.map((line) => (
        <p key={joinParts(line)}>
          <Line parts={line} />
        </p>
      ))}
    </Card>
  );
}

/** Several short lines as one text. */
function Paragraph({ lines }: { readonly lines: Lines }) {
  return <Line parts={lines.flatMap((line, index) => (index === 0 ? line : [{ text: ' ', isBold: false }, ...line]))} />;
}

function PhoneCode({ topic, lines }: { readonly topic: Topic; readonly lines: TopicText['lines'] }) {
  const say = words.topic;
  const { link } = topic;
  const [code] = useCodes([codeText(topic, lines)]);
  return (
    <div class="topic-code" data-blocks>
      <div data-block>
        <Code code={code} label={say.codeLabel} isLong={link === undefined} />
      </div>
      <div data-blocks>
        <p>
          <strong>{say.code}</strong> {link === undefined ? say.codeText : say.codeLink}
        </p>
        {link !== undefined && <p class="topic-quiet">{link.title}</p>}
      </div>
    </div>
  );
}
