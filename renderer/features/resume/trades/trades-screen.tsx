/** Trades of one field: marks where up to three are wished, rows that lead on where one is meant. */
import { withWanted } from '#shared/resume/draft.ts';
import type { ScreenOf } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { MultipleChoice } from '../../../ui/choice/choice.tsx';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { kickerOf, useResume } from '../use-resume.ts';
import { useTitle } from './use-title.ts';

export function TradesScreen({ route }: { readonly route: ScreenOf<'resume-trades'> }) {
  const { data, draft, tell, goOn } = useResume();
  const { of, index, after } = route;
  const step = { of, index, after };
  const take = useTitle(step);
  const field = data.fields.find(({ id }) => id === route.field);
  if (field === undefined) return null;
  const trades = data.trades.filter((trade) => trade.field === field.id);
  if (of !== 'wanted') {
    const picks = trades.map(({ id, title }) => ({
      key: id,
      label: title,
      onPress: () => take({ trade: id, text: title }),
    }));
    return (
      <Screen heading={field.title} kicker={kickerOf(step, true)}>
        <PickList label={field.title} picks={picks} />
      </Screen>
    );
  }
  const wanted = trades.filter(({ id }) => draft.wanted.some(({ trade }) => trade === id)).map(({ id }) => id);
  const mark = (marked: readonly string[]): void => {
    const touched = trades.find(({ id }) => marked.includes(id) !== wanted.includes(id));
    if (touched !== undefined) tell((before) => withWanted(before, { trade: touched.id, text: touched.title }));
  };
  return (
    <Screen
      heading={field.title}
      kicker={kickerOf(step, false)}
      lead={words.questions.wanted.lead}
      primary={{ label: words.next, isDisabled: draft.wanted.length === 0, onPress: () => goOn(step) }}
    >
      <MultipleChoice
        label={field.title}
        options={trades.map(({ id, title }) => ({ value: id, label: title }))}
        values={wanted}
        onChange={mark}
      />
    </Screen>
  );
}
