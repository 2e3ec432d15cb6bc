import './bar.css';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';
import { usePress } from '../press/use-press.ts';
import { type ChromeControl, type ChromeLabel, useChrome } from './screen-chrome.ts';

/** The bottom bar: same controls, same order, same place on every screen. */
export function Bar() {
  const chrome = useChrome();
  const isHidden = (control: ChromeControl): boolean => chrome.hidden?.includes(control) ?? false;
  return (
    <footer class="bar">
      <div class="bar-row">
        <BarButton label={chrome.labels.display} icon="a-large-small" onPress={chrome.onDisplay} isHidden={isHidden('display')} />
        <output class="bar-note">{chrome.note}</output>
        <BarButton
          label={chrome.labels.callStaff}
          icon="hand-helping"
          onPress={chrome.onCallStaff}
          isHidden={isHidden('callStaff')}
        />
        <BarButton label={chrome.labels.end} icon="log-out" onPress={chrome.onEnd} isHidden={isHidden('end')} isEnd />
      </div>
    </footer>
  );
}

interface BarButtonProps {
  readonly label: ChromeLabel;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly isHidden: boolean;
  readonly isEnd?: boolean;
}

function BarButton({ label, icon, onPress, isHidden, isEnd = false }: BarButtonProps) {
  const press = usePress(onPress);
  return (
    <button
      type="button"
      class="bar-button"
      data-end={isEnd ? '' : undefined}
      data-hidden={isHidden ? '' : undefined}
      aria-label={label.spoken ?? label.full}
      {...press}
    >
      <Icon name={icon} />
      <span class="bar-full">{label.full}</span>
      <span class="bar-short">{label.short}</span>
    </button>
  );
}
