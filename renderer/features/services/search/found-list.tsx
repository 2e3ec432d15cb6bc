import { topicById } from '#shared/services/topic-lists.ts';
import { unbroken } from '#shared/services/unbroken.ts';
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { iconOf } from '../../../ui/icon/icons.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import type { Found } from './use-found.ts';

export interface FoundListProps {
  readonly found: Found;
  /** Rows there is room for; what is more stands behind the last row. All by default. */
  readonly most?: number;
  readonly onAll?: () => void;
}

/** Topics as rows; a whole row leads on. */
export function FoundList({ found, most, onAll }: FoundListProps) {
  const { content, navigator } = useServices();
  // One more than there is room for tells that there are more.
  const topics = found.ids.slice(0, most === undefined ? undefined : most + 1).flatMap((id) => topicById(content, id) ?? []);
  return (
    <PickList
      label={found.isAll ? words.search.all : words.search.foundList}
      picks={topics.map(({ id, title, icon }, place) => ({
        // Rows stand, and what is found is written into them: making them anew would take longer than a letter may.
        key: String(place),
        label: unbroken(title),
        icon: iconOf(icon),
        onPress: () => navigator.go({ screen: 'services-topic', topic: id }),
      }))}
      most={most}
      all={onAll === undefined ? undefined : { label: words.search.showAll, onPress: onAll }}
      isNarrow
    />
  );
}
