import type { Example } from '../example.ts';
import { nothing } from '../example-chrome.ts';
import { Screen } from '../screen/screen.tsx';
import { Tile, TileGrid, type TileProps } from './tile.tsx';

const home: readonly TileProps[] = [
  { title: 'Взять талон', hint: 'Попасть к сотруднику. Сейчас ждут 3 человека.', icon: 'ticket', isLead: true, onPress: nothing },
  { title: 'Узнать об услугах', hint: 'Что вам положено и с чего начать', icon: 'book-open', tint: 'sky', onPress: nothing },
  { title: 'Составить резюме', hint: 'Ответьте на вопросы. Мы напечатаем', icon: 'file-text', tint: 'mint', onPress: nothing },
  { title: 'Мой маршрут', hint: 'Первые шаги на одном листе', icon: 'route', tint: 'mint', onPress: nothing },
  { title: 'Оценить визит', hint: 'Меньше минуты, без имени', icon: 'smile', tint: 'rose', onPress: nothing },
];

const menu: readonly TileProps[] = [
  { title: 'Ищу работу', hint: 'Вакансии, временная работа', icon: 'briefcase-business', tint: 'mint', onPress: nothing },
  { title: 'Пособие и учёт', hint: 'Встать на учёт, встреча по плану', icon: 'wallet', tint: 'sand', onPress: nothing },
  {
    title: 'Учёба и профессия',
    hint: 'Курсы, выбор профессии, своё дело',
    icon: 'graduation-cap',
    tint: 'sky',
    onPress: nothing,
  },
  { title: 'Резюме и встреча', hint: 'Составить резюме, подготовиться', icon: 'file-user', tint: 'mint', onPress: nothing },
  { title: 'Поддержка и бумаги', hint: 'Документы, жильё, психолог, права', icon: 'life-buoy', tint: 'rose', onPress: nothing },
  {
    title: 'Спросить сотрудника',
    hint: 'Не знаю, что выбрать',
    icon: 'message-circle-question-mark',
    tint: 'sky',
    onPress: nothing,
  },
];

function HomeExample({ count }: { readonly count: number }) {
  return (
    <Screen heading="Что вы хотите сделать?" lead="Выберите одно. Потом можно вернуться.">
      <TileGrid count={count} hasLead>
        {home.slice(0, count).map((tile) => (
          <Tile key={tile.title} {...tile} />
        ))}
      </TileGrid>
    </Screen>
  );
}

export const examples: readonly Example[] = [
  ...[1, 2, 3, 4, 5].map((count): Example => ({
    name: `home-${count}`,
    kind: 'screen',
    render: () => <HomeExample count={count} />,
  })),
  ...[4, 6].map((count): Example => ({
    name: `menu-${count}`,
    kind: 'screen',
    render: () => (
      <Screen heading="С чем вы пришли?">
        <TileGrid count={count}>
          {menu.slice(0, count).map((tile) => (
            <Tile key={tile.title} {...tile} />
          ))}
        </TileGrid>
      </Screen>
    ),
  })),
];
