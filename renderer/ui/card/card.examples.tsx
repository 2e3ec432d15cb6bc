import type { Example } from '../example.ts';
import { Card } from './card.tsx';

export const examples: readonly Example[] = [
  {
    name: 'card',
    kind: 'block',
    render: () => (
      <Card title="Что взять с собой">
        <p>Паспорт, СНИЛС, бумаги об учёбе.</p>
        <p>Чего-то нет? Всё равно приходите.</p>
      </Card>
    ),
  },
];
