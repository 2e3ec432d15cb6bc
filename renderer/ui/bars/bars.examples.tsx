import type { Example } from '../example.ts';
import { Bars } from './bars.tsx';

export const examples: readonly Example[] = [
  {
    name: 'bars',
    kind: 'block',
    render: () => (
      <Bars
        title="Что улучшить в первую очередь?"
        bars={[
          { key: 'queue', label: 'быстрее очередь', share: 1, text: '128' },
          { key: 'documents', label: 'помощь с документами', share: 0.5, text: '64' },
          { key: 'words', label: 'проще слова', share: 0, text: 'меньше 5' },
        ]}
      />
    ),
  },
];
