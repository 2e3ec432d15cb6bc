import type { Content } from '#shared/packs/content.ts';
import type { Topic } from '#shared/packs/topics.ts';
import { joinParts } from '#shared/services/fact-lines.ts';
import type { LoadMedia } from '../../../media/load-media.ts';
import { useServices } from '../../../session/services.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { TopicBody } from '../../../topic/topic-body.tsx';
import { topicText } from '../../../topic/topic-text.ts';

interface Props {
  readonly content: Content;
  readonly topic: Topic;
  readonly load: LoadMedia;
  readonly onBack: () => void;
}

/** The very page that visitors get, with today's facts, its picture and its voice. */
export function PreviewTopic({ content, topic, load, onBack }: Props) {
  const { record } = useServices();
  const text = topicText(topic, content, record.day.value);
  return (
    <StaffScreen heading={topic.title} lead={joinParts(text.lines.brief.flat())} onBack={onBack}>
      <TopicBody topic={topic} text={text} clip={content.speech[topic.id]} load={load} />
    </StaffScreen>
  );
}
