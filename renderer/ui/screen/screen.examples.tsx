import type { Example } from '../example.ts';
import { exampleChrome } from '../example-chrome.ts';
import { Screen } from './screen.tsx';
import { ScreenFrame } from './screen-frame.tsx';
import { ScreenChromeProvider } from './screen-chrome.ts';

export const examples: readonly Example[] = [
  {
    name: 'screen-note',
    kind: 'whole',
    render: () => (
      <ScreenChromeProvider value={{ ...exampleChrome, note: 'Сотрудник идёт' }}>
        <ScreenFrame>
          <Screen heading="Бесплатно выучиться профессии" lead="Центр оплатит учёбу, если вы ищете работу.">
            <p>Возьмите талон «Учёба и профессия».</p>
            <p>Консультант подберёт курс под вас.</p>
            <p>Подпишите договор и учитесь. После учёбы поможем найти место.</p>
          </Screen>
        </ScreenFrame>
      </ScreenChromeProvider>
    ),
  },
];
