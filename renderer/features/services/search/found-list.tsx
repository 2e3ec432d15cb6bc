import { topicById } from '#shared/services/topic-lists.ts';
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { iconOf } from '../../../ui/icon/icons.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';

export interface FoundListProps {
  readonly ids: readonly string[];
  /** Rows there is room for; what is more stands behind the last row. All by default. */
  readonly most?: number;
  readonly onAll?: () => void;
}

/** Topics as rows; a whole row leads on. */
export function FoundList({ ids, most, onAll }: FoundListProps) {
  const { content, navigator } = useServices();
  const topics = ids.flatMap((id) => topicById(content, id) ?? []);
  return (
    <PickList
      label={words.search.foundList}
      picks={topics.map(({ id, title, icon }) => ({
        key: id,
        label: title,
        icon: iconOf(icon),
        onPress: () => navigator.go({ screen: 'services-topic', topic: id }),
      }))}
      most={most}
      all={onAll === undefined ? undefined : { label: words.search.showAll, onPress: onAll }}
      isNarrow
    />
  );
}
