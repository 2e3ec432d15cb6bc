import type { Example } from '../example.ts';
import { Notice } from './notice.tsx';

export const examples: readonly Example[] = [
  {
    name: 'notice-sand',
    kind: 'block',
    render: () => <Notice title="Частая ошибка.">«Нужен диплом». Нет: часто хватает школы.</Notice>,
  },
  {
    name: 'notice-mint',
    kind: 'block',
    render: () => (
      <Notice tone="mint" icon="circle-check">
        Сотрудник идёт к вам. Можно пока ничего не нажимать.
      </Notice>
    ),
  },
];
