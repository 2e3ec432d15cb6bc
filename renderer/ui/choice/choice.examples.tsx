import { useState } from 'preact/hooks';
import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Screen } from '../screen/screen.tsx';
import { type ChoiceOption, MultipleChoice, SingleChoice } from './choice.tsx';

type Passport = 'yes' | 'home' | 'lost';
const passport: readonly ChoiceOption<Passport>[] = [
  { value: 'yes', label: 'Да' },
  { value: 'home', label: 'Дома' },
  { value: 'lost', label: 'Потерян или меняю' },
];

type Need = 'docs' | 'home' | 'money' | 'health' | 'talk' | 'work';
const needs: readonly ChoiceOption<Need>[] = [
  { value: 'docs', label: 'Документы' },
  { value: 'home', label: 'Жильё' },
  { value: 'money', label: 'Деньги' },
  { value: 'health', label: 'Здоровье' },
  { value: 'talk', label: 'Поговорить', hint: 'С психологом, без записи' },
  { value: 'work', label: 'Работа' },
];

function PassportExample() {
  const [value, setValue] = useState<Passport | null>('yes');
  return (
    <Screen
      kicker="Вопрос 1 из 2 · можно пропустить"
      heading="Паспорт с собой?"
      lead="Спрашиваем, чтобы подсказать, что взять. Без паспорта тоже примем."
      primary={{ label: 'Продолжить', onPress: nothing }}
      secondary={{ label: 'Пропустить', onPress: nothing }}
    >
      <SingleChoice label="Паспорт с собой?" options={passport} value={value} onChange={setValue} />
    </Screen>
  );
}

function NeedsExample() {
  const [values, setValues] = useState<readonly Need[]>(['docs', 'talk']);
  return (
    <Screen
      kicker="Вопрос 2 из 2 · можно пропустить"
      heading="Что сейчас нужнее всего?"
      lead="Выберите до двух."
      primary={{ label: 'Продолжить', onPress: nothing }}
      secondary={{ label: 'Пропустить', onPress: nothing }}
    >
      <MultipleChoice label="Что сейчас нужнее всего?" options={needs} values={values} onChange={setValues} most={2} />
    </Screen>
  );
}

export const examples: readonly Example[] = [
  { name: 'question-single', kind: 'screen', render: () => <PassportExample /> },
  { name: 'question-multiple', kind: 'screen', render: () => <NeedsExample /> },
];
