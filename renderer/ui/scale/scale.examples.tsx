import { useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Screen } from '../screen/screen.tsx';
import { Scale } from './scale.tsx';

const question = 'Посоветуете ли вы прийти сюда знакомому в похожей ситуации?';

function ScaleExample() {
  const [value, setValue] = useState<number | null>(9);
  return (
    <Screen
      kicker="Вопрос 7 из 8"
      heading={question}
      primary={{ label: 'Дальше', onPress: nothing }}
      secondary={{ label: 'Пропустить', onPress: nothing }}
    >
      <Scale label={question} low="точно нет" high="точно да" value={value} onChange={setValue} />
    </Screen>
  );
}

export const examples: readonly Example[] = [{ name: 'scale', kind: 'screen', render: () => <ScaleExample /> }];
