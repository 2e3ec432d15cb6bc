import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Screen } from '../screen/screen.tsx';
import { type ListRow, RowList } from './row-list.tsx';

const rows: readonly ListRow[] = Array.from({ length: 14 }, (_, index) => {
  const number = `Д ${String(index + 41).padStart(3, '0')}`;
  return {
    key: number,
    title: number,
    text: `10:${String(index + 12)}, зал 1`,
    state: index === 0 ? 'Вызван' : 'Ждёт',
    actions: [
      { label: 'Вызвать', icon: 'megaphone', onPress: nothing },
      { label: 'Не пришёл', onPress: nothing },
    ],
  };
});

const table: readonly ListRow[] = ['Ищу работу', 'Поддержка и бумаги', 'Спросить сотрудника'].map((title, index) => ({
  key: title,
  title,
  cells: [`${60 - index} оценок`, `Подход ${80 - index}`, 'Лёгкость —', `Общение ${77 + index}`],
}));

/** Longer than a page where letters are large. */
const long: readonly ListRow[] = [
  { key: 'ways', title: 'Как готовы работать', text: 'Полный день · Смены · Вахта · Подработка · '.repeat(8) },
];

export const examples: readonly Example[] = [
  {
    name: 'staff-list',
    kind: 'screen',
    render: () => (
      <Screen heading="Талоны сегодня" lead="Ждут 13, приняты 27." primary={{ label: 'Вызвать следующего', onPress: nothing }}>
        <RowList label="Талоны сегодня" rows={rows} />
      </Screen>
    ),
  },
  {
    name: 'staff-list-long',
    kind: 'screen',
    render: () => (
      <Screen heading="Другие списки">
        <RowList label="Другие списки" rows={long} />
      </Screen>
    ),
  },
  {
    name: 'staff-table',
    kind: 'screen',
    render: () => (
      <Screen heading="По темам">
        <RowList label="По темам" rows={table} isTable />
      </Screen>
    ),
  },
];
