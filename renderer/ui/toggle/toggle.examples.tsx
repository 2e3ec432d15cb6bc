import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Button } from '../button/button.tsx';
import { Screen } from '../screen/screen.tsx';
import { Toggle } from './toggle.tsx';

export const examples: readonly Example[] = [
  {
    name: 'wishes',
    kind: 'screen',
    render: () => (
      <Screen
        heading="Как вам удобнее?"
        lead="Можно ничего не отмечать."
        primary={{ label: 'Взять талон', icon: 'ticket', onPress: nothing }}
      >
        <Toggle label="Хочу говорить в отдельной комнате" hint="Если она свободна" isOn onChange={nothing} />
        <Toggle
          label="Нужна помощь"
          hint="Прочитать, вписать, подняться: сотрудник выйдет к вам"
          isOn={false}
          onChange={nothing}
        />
        <Button label="Есть право пройти без очереди?" kind="quiet" icon="badge-check" onPress={nothing} />
      </Screen>
    ),
  },
];
