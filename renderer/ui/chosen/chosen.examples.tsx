import { nothing } from '../example-chrome.ts';
import type { Example } from '../example.ts';
import { Chosen } from './chosen.tsx';

export const examples: readonly Example[] = [
  {
    name: 'chosen',
    kind: 'block',
    render: () => (
      <Chosen
        label="Вы выбрали"
        items={['Сварщик', 'Слесарь-сантехник', 'Водитель погрузчика']}
        removeLabel={(item) => `Убрать: ${item}`}
        onRemove={nothing}
      />
    ),
  },
];
