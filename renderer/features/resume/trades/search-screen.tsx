/** A trade by its first letters, or in the person's own words. */
import type { ResumeStep, ScreenOf } from '../../../navigation/route.ts';
import { keyboard } from '../../../strings/keyboard.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import type { Layer } from '../../../ui/keyboard/layers.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { SearchLayout } from '../../../ui/search/search-layout.tsx';
import { useResume } from '../use-resume.ts';
import { FoundTrades, useFoundTrades } from './found-trades.tsx';

/** «Электромонтёр по ремонту и обслуживанию электрооборудования» has 59: own words are not cut where the state's lists go on. */
const MOST_LETTERS = 80;
/** Own words may be «Бухгалтер, 1С». */
const KEYS: readonly Layer[] = ['letters', 'signs'];

export function SearchScreen({ route: { of, index, after } }: { readonly route: ScreenOf<'resume-search'> }) {
  return (
    <Screen heading={words.search.heading}>
      <TradeSearch step={{ of, index, after }} />
    </Screen>
  );
}

/** Apart from the screen around it: a letter draws anew only what hangs on it. */
function TradeSearch({ step }: { readonly step: ResumeStep }) {
  const { services } = useResume();
  const { visit, navigator } = services;
  const { tradeText } = visit.value;
  const found = useFoundTrades();
  const isEmpty = tradeText.value.trim() === '';
  const showAll = (): void => navigator.go({ screen: 'resume-found', ...step });
  return (
    <SearchLayout
      typing={{
        label: words.search.label,
        value: tradeText.value,
        onChange: (text) => (tradeText.value = text),
        words: keyboard,
        capitals: 'sentence',
        most: MOST_LETTERS,
      }}
      keys={KEYS}
      count={isEmpty ? words.search.examples : words.search.found(found.length)}
      show={{ label: words.search.show, onPress: showAll }}
    >
      {(rows) => <FoundTrades found={found} step={step} most={rows} onAll={showAll} />}
    </SearchLayout>
  );
}
