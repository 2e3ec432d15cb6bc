import { useMemo } from 'preact/hooks';
import { createTopicSearch } from '#shared/services/topic-search.ts';
import { visibleTopics } from '#shared/services/topic-lists.ts';
import { useServices } from '../../../session/services.ts';

export interface Found {
  /** Of topics, the best first. */
  readonly ids: readonly string[];
  /** Nothing is typed: all of them, in the order of the menu. */
  readonly isAll: boolean;
}

/** The topics that fit what this visit has typed. */
export function useFound(): Found {
  const { content, features, visit } = useServices();
  const search = useMemo(() => createTopicSearch(visibleTopics(content, features)), [content, features]);
  const text = visit.value.searchText.value;
  return { ids: search.find(text), isAll: text.trim() === '' };
}
