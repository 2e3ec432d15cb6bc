/** What was found, on a screen of its own, for text so large that the keys leave no room beside them. */
import type { ScreenOf } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { FoundTrades, useFoundTrades } from './found-trades.tsx';

export function FoundScreen({ route }: { readonly route: ScreenOf<'resume-found'> }) {
  const { of, index, after } = route;
  const found = useFoundTrades();
  return (
    <Screen heading={words.search.found(found.length)}>
      <FoundTrades found={found} step={{ of, index, after }} />
    </Screen>
  );
}
