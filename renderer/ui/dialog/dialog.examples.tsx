import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Dialog } from './dialog.tsx';

export const examples: readonly Example[] = [
  {
    name: 'still-there',
    kind: 'whole',
    render: () => (
      <Dialog
        heading="Вы ещё здесь?"
        lead="Если никто не ответит, мы всё сотрём и начнём сначала. Осталось 20 секунд."
        primary={{ label: 'Я ещё здесь', onPress: nothing }}
        secondary={{ label: 'Завершить и стереть', onPress: nothing }}
      />
    ),
  },
];
