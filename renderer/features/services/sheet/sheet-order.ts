/** Which paper a sheet's name stands for, and what is counted of it. */
import { centreName } from '#shared/packs/centre-name.ts';
import type { Content } from '#shared/packs/content.ts';
import type { EventBody } from '#shared/record/events.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { planRoute } from '#shared/services/plan-route.ts';
import { topicById } from '#shared/services/topic-lists.ts';
import { sheetPrinting } from '#shared/settings/sheet-printing.ts';
import type { PaperDocument } from '../../../printing/paper-document.ts';
import { routeDocument } from '../../../printing/sheets/route-document.ts';
import { topicDocument } from '../../../printing/sheets/topic-document.ts';
import { centreDate } from '../../../queue/centre-time.ts';
import { services as words } from '../../../strings/services.ts';
import { placeLines, topicText } from '../../../topic/topic-text.ts';

/** No topic has such an id: ids of topics are names of files, without a colon. */
const ROUTE = 'route:';

/** Another choice of needs is another paper, as another topic is. */
export function routeSheet(needs: readonly string[]): string {
  return `${ROUTE}${needs.join(',')}`;
}

export interface SheetOrder {
  readonly document: PaperDocument;
  readonly event: (outcome: 'printed' | 'not-printed') => EventBody;
}

/** The few things a sheet is made of; a screen's `Services` are more than enough. */
interface Known {
  readonly content: Content;
  readonly settings: { readonly value: Settings };
  readonly record: { readonly day: { readonly value: string } };
  readonly now: () => number;
}

/** @param of a topic's id, or a `routeSheet`; null when there is nothing to print under that name */
export function sheetOrder({ content, settings, record, now }: Known, of: string): SheetOrder | null {
  const { centre } = settings.value;
  const { paper } = sheetPrinting(settings.value.printing);
  const top = { date: centreDate(now(), centre.timeZone), centreName: centreName(content, settings.value) };
  const texts = { ...words.paper, noName: content.strings['privacy.no-name'] ?? words.paper.noName };
  if (of.startsWith(ROUTE)) {
    const { steps, papers } = planRoute(content, of.slice(ROUTE.length).split(','));
    if (steps.length === 0) return null;
    const data = {
      ...top,
      steps: steps.map(({ text, place }) => ({ text, place: place === null ? [] : [placeLines(place, text).join(' ')] })),
      papers: papers.map(({ title }) => title),
    };
    return { document: routeDocument(data, paper, texts), event: (outcome) => ({ type: 'route.printed', outcome }) };
  }
  const topic = topicById(content, of);
  if (topic === null) return null;
  const { lines, notes } = topicText(topic, content, record.day.value);
  const data = { ...top, ...lines, brief: lines.brief.flat(), title: topic.title, notes, link: topic.link ?? null };
  return {
    document: topicDocument(data, paper, texts),
    event: (outcome) => ({ type: 'topic.printed', topic: of, outcome }),
  };
}
