import { useMemo } from 'preact/hooks';
import { createTopicSearch } from '#shared/services/topic-search.ts';
import { visibleTopics } from '#shared/services/topic-lists.ts';
import { useServices } from '../../../session/services.ts';

/** Ids of the topics that fit what this visit has typed, the best first; all of them, in the order of the menu, while nothing is typed. */
export function useFound(): readonly string[] {
  const { content, features, visit } = useServices();
  const search = useMemo(() => createTopicSearch(visibleTopics(content, features)), [content, features]);
  return search.find(visit.value.searchText.value);
}
