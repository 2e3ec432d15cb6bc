import type { Example } from '../example.ts';
import { Steps } from './steps.tsx';

export const examples: readonly Example[] = [
  {
    name: 'steps',
    kind: 'block',
    render: () => (
      <Steps
        steps={[
          { key: '1', content: 'Возьмите талон «Ищу работу».' },
          { key: '2', content: 'Скажите, что умеете и где вам удобно работать.' },
          { key: '3', content: 'Сходите на встречу. Потом скажите нам, чем она закончилась.' },
        ]}
      />
    ),
  },
];
