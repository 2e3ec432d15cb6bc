import { nothing } from '../example-chrome.ts';
import type { Example } from '../example.ts';
import { Screen } from '../screen/screen.tsx';
import { AnswerList } from './answer-list.tsx';

const told = [
  ['Кем хотите работать', 'Сварщик, Слесарь-сантехник'],
  ['Как готовы работать', 'Полный день, Смены'],
  ['Дорога', 'до 60 минут'],
  ['Работа', 'Сварщик, Производство металлоизделий, Челябинская область, 2014–2019'],
  ['Умения', 'ручная дуговая сварка, полуавтомат, резка металла, чтение простых чертежей'],
  ['Учёба', 'Не указано'],
  ['Телефон', '+7 ••• •••-12-34'],
] as const;

const rows = told.map(([label, value]) => ({
  key: label,
  label,
  value,
  actions: [
    ...(label === 'Телефон' ? [{ label: 'Показать', spoken: 'Показать: телефон', onPress: nothing }] : []),
    { label: 'Изменить', spoken: `Изменить: ${label}`, onPress: nothing },
  ],
}));

export const examples: readonly Example[] = [
  {
    name: 'answers',
    kind: 'screen',
    render: () => (
      <Screen heading="Проверьте ответы" primary={{ label: 'Посмотреть лист', onPress: nothing }}>
        <AnswerList label="Ваши ответы" rows={rows} />
      </Screen>
    ),
  },
];
