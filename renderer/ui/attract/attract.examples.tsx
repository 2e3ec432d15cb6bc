import type { Example } from '../example.ts';
import { exampleChrome, nothing } from '../example-chrome.ts';
import { ScreenChromeProvider } from '../screen/screen-chrome.ts';
import { Attract } from './attract.tsx';

export const examples: readonly Example[] = [
  {
    name: 'attract',
    kind: 'whole',
    render: () => (
      <ScreenChromeProvider value={{ ...exampleChrome, hidden: ['callStaff', 'end'] }}>
        <Attract
          name="Первый шаг"
          greeting="Здравствуйте!"
          lines={['Талон, советы, резюме.', 'Бесплатно. Имя вводить не нужно.']}
          invitation="Нажмите на экран"
          onBegin={nothing}
        />
      </ScreenChromeProvider>
    ),
  },
];
