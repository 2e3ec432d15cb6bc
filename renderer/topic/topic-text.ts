/** What a topic says today: its lines with the facts put in, the same for the screen, the paper and the phone. */
import type { Content } from '#shared/packs/content.ts';
import type { Place } from '#shared/packs/places.ts';
import type { SectionName, Topic } from '#shared/packs/topics.ts';
import { fitCode } from '#shared/services/code-text.ts';
import { datedAsOf, joinParts, lineToday, type TextPart } from '#shared/services/fact-lines.ts';
import { services as words } from '../strings/services.ts';

export type TopicLines = { readonly [N in SectionName]: readonly (readonly TextPart[])[] };

export interface TopicText {
  readonly lines: TopicLines;
  /** How old its facts are, and what staff will say. */
  readonly notes: readonly string[];
}

type Source = Pick<Content, 'facts' | 'places'>;

/** @param today `YYYY-MM-DD` in the centre's time zone */
export function topicText(topic: Topic, { facts, places }: Source, today: string): TopicText {
  const say = words.topic;
  const read = (name: SectionName): (readonly TextPart[])[] =>
    topic.sections[name].map((inlines) => lineToday(inlines, facts, today, { ask: say.ask, stale: say.stale }));
  const asOf = datedAsOf(Object.values(topic.sections).flat(), facts, today);
  const sentTo = (topic.places ?? []).flatMap((id) => places.filter((place) => place.id === id));
  const where = read('where');
  return {
    lines: {
      brief: read('brief'),
      who: read('who'),
      steps: read('steps'),
      papers: read('papers'),
      where: [...where, ...linesOfPlaces(sentTo, where.map(joinParts).join(' ')).map((line) => [plain(line)])],
      time: read('time'),
      mistake: read('mistake'),
    },
    notes: [...(asOf === null ? [] : [say.asOf(asOf)]), ...(topic.trust === 'unconfirmed' ? [say.unconfirmed] : [])],
  };
}

/**
 * Name, then what is known; an empty address is told by staff (domain §8).
 * @param said what is read just before: a name that stands there is not said again
 */
export function placeLines(place: Place, said = ''): readonly string[] {
  const known = knownOf(place);
  return [...nameIn(place, said), known.length > 0 ? `${known.join(', ')}.` : words.topic.address];
}

/** A line each; those of which nothing is known share the last one. */
function linesOfPlaces(sentTo: readonly Place[], said: string): readonly string[] {
  const unknown = sentTo.filter((place) => !isKnown(place));
  const { address, addresses } = words.topic;
  const asked = [...unknown.flatMap((place) => nameIn(place, said)), unknown.length === 1 ? address : addresses];
  return [
    ...sentTo.filter(isKnown).map((place) => placeLines(place, said).join(' ')),
    ...(unknown.length === 0 ? [] : [asked.join(' ')]),
  ];
}

function isKnown(place: Place): boolean {
  return knownOf(place).length > 0;
}

function knownOf({ address, phone, hours }: Place): readonly string[] {
  return [address, phone, hours].filter((part) => part !== null);
}

function nameIn({ name }: Place, said: string): readonly string[] {
  return said.toLowerCase().includes(name.toLowerCase()) ? [] : [`${name}.`];
}

/** What a phone finds in the code: the official address; without one the steps and papers, as much as it can read. */
export function codeText({ link, title }: Topic, { steps, papers }: TopicLines): string {
  if (link !== undefined) return link.url;
  const numbered = steps.map((step, index) => `${index + 1}. ${joinParts(step)}`);
  return fitCode([title, ...numbered, `${words.topic.papers}: ${papers.map(joinParts).join('; ')}.`]);
}

function plain(text: string): TextPart {
  return { text, isBold: false };
}
