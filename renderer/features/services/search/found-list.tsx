import { topicById } from '#shared/services/topic-lists.ts';
import { useServices } from '../../../session/services.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { iconOf, type IconName } from '../../../ui/icon/icons.ts';
import { usePress } from '../../../ui/press/use-press.ts';

/** Topics as rows; a whole row leads on. */
export function FoundList({ ids }: { readonly ids: readonly string[] }) {
  const { content, navigator } = useServices();
  return (
    <ul class="found-list" data-blocks>
      {ids
        .flatMap((id) => topicById(content, id) ?? [])
        .map(({ id, title, icon }) => (
          <Found
            key={id}
            title={title}
            icon={iconOf(icon)}
            onPress={() => navigator.go({ screen: 'services-topic', topic: id })}
          />
        ))}
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
