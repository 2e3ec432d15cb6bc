import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icons.ts';
import { usePress } from '../../ui/press/use-press.ts';

/** One topic that was found: a whole row leads on. */
export function Found(props: { readonly title: string; readonly icon: IconName; readonly onPress: () => void }) {
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
