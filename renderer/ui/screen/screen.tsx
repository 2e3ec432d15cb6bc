import { Button } from '../button/button.tsx';
import { Illustration } from '../illustration/illustration.tsx';
import { Bar } from './bar.tsx';
import { Frame, type FrameProps } from './frame.tsx';
import { useChrome } from './screen-chrome.ts';

export interface ScreenProps extends Omit<FrameProps, 'back' | 'bar'> {
  /** What makes it this screen, where the heading itself changes while it stands: «Перед вами 3 человека». Default: the heading. */
  readonly name?: string | undefined;
  /** Instead of the app's way back, for a step inside a screen. */
  readonly onBack?: (() => void) | undefined;
}

/**
 * Every screen. It says a question and offers answers; back, text size, help and the end are always there and always in the same
 * place (U-2, A-16, A-32). A new heading is a new screen: it starts on its first page, takes the focus, ignores touches for 300 ms.
 */
export function Screen({ name, onBack, stage, ...frame }: ScreenProps) {
  const chrome = useChrome();
  const goBack = onBack ?? chrome.onBack;
  const isBackHidden = goBack === undefined || chrome.hidden?.includes('back') === true;
  return (
    <Frame
      key={name ?? frame.heading}
      {...frame}
      stage={stage ?? <Illustration />}
      back={
        <header class="frame-back" data-hidden={isBackHidden ? '' : undefined}>
          <Button label={chrome.labels.back} icon="arrow-left" onPress={() => goBack?.()} />
        </header>
      }
      bar={<Bar />}
    />
  );
}
