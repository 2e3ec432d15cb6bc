/** The same words stand in every row: who only hears must know which row a button is of. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { RowList } from '../../../../renderer/ui/row-list/row-list.tsx';

afterEach(cleanup);

const onPress = (): void => undefined;
const names = (): readonly (string | null)[] => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));

test('a button is heard with the title of its row', () => {
  const rows = ['Д 047', 'Д 048'].map((title) => ({ key: title, title, actions: [{ label: 'Вызвать', onPress }] }));
  render(<RowList label="Талоны" rows={rows} />);
  expect(names()).toEqual(['Вызвать: Д 047', 'Вызвать: Д 048']);
});

test('a name of its own counts where the words are about something else', () => {
  const actions = [{ label: 'Открыть', accessibleName: 'Открыть: Выгрузки', onPress }];
  render(<RowList label="Состояние" rows={[{ key: 'export', title: 'Последняя выгрузка', actions }]} />);
  expect(names()).toEqual(['Открыть: Выгрузки']);
});
