import { useLayoutEffect } from 'preact/hooks';
import { Main, type MainProps } from './main.tsx';
import { useBackOf } from './screen-frame.tsx';

export interface ScreenProps extends MainProps {
  /** What makes it this screen, where the heading itself changes while it stands: «Перед вами 3 человека». Default: the heading. */
  readonly name?: string | undefined;
  /** Instead of the app's way back, for a step inside a screen. */
  readonly onBack?: (() => void) | undefined;
}

/**
 * Every screen, inside the `ScreenFrame`. It says a question and offers answers. A new heading is a new screen: it starts on its first
 * page, takes the focus, ignores touches for 300 ms.
 */
export function Screen({ name, onBack, ...main }: ScreenProps) {
  const back = useBackOf();
  useLayoutEffect(() => {
    back.value = onBack;
    return () => {
      back.value = undefined;
    };
  }, [onBack]);
  return <Main key={name ?? main.heading} {...main} />;
}
