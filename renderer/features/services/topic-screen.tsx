/** One topic, read to the end; then a ticket for it, or paper. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ticketLabel } from '#shared/queue/ticket.ts';
import { joinParts } from '#shared/services/fact-lines.ts';
import { topicById } from '#shared/services/topic-lists.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import type { ScreenOf } from '../../navigation/route.ts';
import { mediaFrom } from '../../media/load-media.ts';
import { ticketOf } from '../../queue/take-ticket.ts';
import { canPrint } from '../../session/can-print.ts';
import { useServices } from '../../session/services.ts';
import { services as words } from '../../strings/services.ts';
import { Screen } from '../../ui/screen/screen.tsx';
import { printSheet } from './sheet/print-sheet.ts';
import { goOnToTicket } from './take-ticket.ts';
import { TopicBody } from '../../topic/topic-body.tsx';
import { topicText } from '../../topic/topic-text.ts';

export function TopicScreen({ route }: { readonly route: ScreenOf<'services-topic'> }) {
  const services = useServices();
  const { kiosk, content, visit, navigator, record } = services;
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const { topicsRead } = visit.value;
    if (topicsRead.has(route.topic)) return;
    topicsRead.add(route.topic);
    record.record({ type: 'topic.read', topic: route.topic }).catch(setError);
  }, [route.topic]);
  const load = useMemo(() => mediaFrom((name) => kiosk.call['content.media']({ name })), []);
  if (error !== undefined) throw error;
  const topic = topicById(content, route.topic);
  if (topic === null) return null;

  const text = topicText(topic, content, record.day.value);
  const mine = ticketOf(services);
  const { entry, choice } = topic.ticket;
  const here = { label: words.topic.resumeHere, icon: 'file-user', onPress: () => navigator.go({ screen: 'resume' }) } as const;
  const ticket =
    mine === null
      ? { label: words.topic.takeTicket, onPress: () => goOnToTicket(services, { entry, choice: choice ?? null }) }
      : { label: words.topic.myTicket(ticketLabel(mine.letter, mine.number)), onPress: () => navigator.go({ screen: 'ticket' }) };
  const print = (): void => {
    printSheet(services, topic.id).catch(setError);
    navigator.go({ screen: 'services-sheet', of: topic.id });
  };
  return (
    <Screen
      heading={unbroken(topic.title)}
      lead={unbroken(joinParts(text.lines.brief.flat()))}
      primary={topic.opens === 'resume' ? here : { ...ticket, icon: 'ticket' }}
      secondary={canPrint(services) ? { label: words.topic.print, icon: 'printer', onPress: print } : undefined}
    >
      <TopicBody topic={topic} text={text} clip={content.speech[topic.id]} load={load} />
    </Screen>
  );
}
