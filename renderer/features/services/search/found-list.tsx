import { topicById } from '#shared/services/topic-lists.ts';
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { iconOf, type IconName } from '../../../ui/icon/icons.ts';
import { usePress } from '../../../ui/press/use-press.ts';

export interface FoundListProps {
  readonly ids: readonly string[];
  /** Rows there is room for; what is more stands behind the last row. All by default. */
  readonly most?: number;
  readonly onAll?: () => void;
}

/** Topics as rows; a whole row leads on. */
export function FoundList({ ids, most = ids.length, onAll }: FoundListProps) {
  const { content, navigator } = useServices();
  const isCut = ids.length > most && onAll !== undefined;
  const shown = ids.slice(0, isCut ? most - 1 : most).flatMap((id) => topicById(content, id) ?? []);
  return (
    <ul class="found-list" data-blocks>
      {shown.map(({ id, title, icon }) => (
        <Found key={id} title={title} icon={iconOf(icon)} onPress={() => navigator.go({ screen: 'services-topic', topic: id })} />
      ))}
      {isCut && <Found title={words.search.showAll} icon="list" onPress={onAll} />}
    </ul>
  );
}

function Found(props: { readonly title: string; readonly icon: IconName; readonly onPress: () => void }) {
  const press = usePress(props.onPress);
  return (
    <li data-block>
      <button type="button" class="found" {...press}>
        <Icon name={props.icon} />
        <span>{props.title}</span>
      </button>
    </li>
  );
}
