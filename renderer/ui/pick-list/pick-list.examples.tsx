import { nothing } from '../example-chrome.ts';
import type { Example } from '../example.ts';
import { Screen } from '../screen/screen.tsx';
import { PickList } from './pick-list.tsx';

const places = ['Завод', 'Швейное производство', 'Производство металлоизделий', 'Склад', 'Магазин', 'Столовая или кафе'];

function PicksExample({ count }: { readonly count: number }) {
  const picks = Array.from({ length: count }, (_, index) => ({
    key: String(index),
    label: places[index % places.length] ?? '',
    hint: index === count - 1 ? 'Место останется вашим делом.' : undefined,
    isChosen: index === 1,
    onPress: nothing,
  }));
  return (
    <Screen heading="Где вы работали?" secondary={{ label: 'Пропустить', onPress: nothing }}>
      <PickList label="Где вы работали?" picks={picks} />
    </Screen>
  );
}

export const examples: readonly Example[] = [4, 12].map((count): Example => ({
  name: `picks-${count}`,
  kind: 'screen',
  render: () => <PicksExample count={count} />,
}));
