import { useSignal, type Signal } from '@preact/signals';
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import { Illustration } from '../illustration/illustration.tsx';
import { Bar } from './bar.tsx';
import { Frame } from './frame.tsx';
import { useChrome } from './screen-chrome.ts';

type Back = Signal<(() => void) | undefined>;

const Context = createContext<Back | null>(null);

/** Where a screen puts its own way back. */
export function useBackOf(): Back {
  const back = useContext(Context);
  if (back === null) throw new Error('ScreenFrame is missing above this component');
  return back;
}

/**
 * Stands as long as a visit does, around one screen after the other: back, text size, help and the end are always there and always in
 * the same place (U-2, A-16, A-32). Only what is asked is drawn anew; that is half the work, and nothing of the rest can flicker.
 */
export function ScreenFrame({ children }: { readonly children: ComponentChildren }) {
  const back = useSignal<(() => void) | undefined>(undefined);
  return (
    <Context.Provider value={back}>
      <Frame stage={<Illustration />} back={<BackButton own={back} />} bar={<Bar />}>
        {children}
      </Frame>
    </Context.Provider>
  );
}

function BackButton({ own }: { readonly own: Back }) {
  const chrome = useChrome();
  const goBack = own.value ?? chrome.onBack;
  const isHidden = goBack === undefined || chrome.hidden?.includes('back') === true;
  return (
    <header class="frame-back" data-hidden={isHidden ? '' : undefined}>
      <Button label={chrome.labels.back} icon="arrow-left" onPress={() => goBack?.()} />
    </header>
  );
}
