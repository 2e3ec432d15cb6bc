import { Columns } from '../columns/columns.tsx';
import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Facts } from '../facts/facts.tsx';
import { Screen } from '../screen/screen.tsx';
import { Status } from '../status/status.tsx';
import { BigNumber } from './big-number.tsx';

export const examples: readonly Example[] = [
  {
    name: 'ticket',
    kind: 'screen',
    render: () => (
      <Screen
        heading="Ваш номер"
        primary={{ label: 'Талон у меня', onPress: nothing }}
        secondary={{ label: 'Талон не вышел', onPress: nothing }}
      >
        <Columns
          aside={
            <Facts
              title="Что дальше"
              facts={[
                { icon: 'map-pin', lines: ['Пройдите в зал 1.', 'Места слева.'] },
                { icon: 'clock', lines: ['Перед вами 3 человека.', 'Ждать около 15 минут.'] },
                { icon: 'check', lines: ['Что взять с собой: паспорт, СНИЛС.', 'Чего-то нет? Всё равно идите.'] },
              ]}
            />
          }
        >
          <BigNumber value="Д 047" label="Ваш номер" />
          <p class="frame-lead">Вас позовут по номеру.</p>
          <Status text="Печатаем талон…" icon="printer" />
        </Columns>
      </Screen>
    ),
  },
];
