/** Which topics stand where: the same needs as in the check-in menu, two levels at most. */
import type { MenuEntry } from '#shared/packs/check-in.ts';
import type { Content } from '#shared/packs/content.ts';
import type { Topic } from '#shared/packs/topics.ts';

type Topics = Pick<Content, 'topics'>;

/** Every topic that this kiosk can keep its word on, once, in the order of the menu. */
export function visibleTopics(content: Pick<Content, 'topics' | 'menu'>, features: ReadonlySet<string>): readonly Topic[] {
  return [...new Set(content.menu.flatMap(({ id }) => topicsOf(content, id, features)))];
}

/** In the order that the content gives. */
export function topicsOf(content: Topics, need: string, features: ReadonlySet<string>): readonly Topic[] {
  const place = (topic: Topic): number => topic.needs[need] ?? Number.POSITIVE_INFINITY;
  return content.topics
    .filter((topic) => topic.needs[need] !== undefined && (topic.opens === undefined || features.has(topic.opens)))
    .toSorted((a, b) => place(a) - place(b) || (a.title < b.title ? -1 : 1));
}

/** The menu entries under which there is something to read. */
export function needsWithTopics(content: Content, features: ReadonlySet<string>): readonly MenuEntry[] {
  return content.menu.filter(({ id }) => topicsOf(content, id, features).length > 0);
}

export function topicById({ topics }: Topics, id: string): Topic | null {
  return topics.find((topic) => topic.id === id) ?? null;
}
