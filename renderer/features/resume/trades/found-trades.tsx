/** Trades that fit what was typed, and the person's own words as the last row: nobody is left without a line. */
import { useMemo } from 'preact/hooks';
import type { Trade } from '#shared/packs/resume-data.ts';
import { createTradeSearch } from '#shared/resume/trade-search.ts';
import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { useResume } from '../use-resume.ts';
import { useTitle } from './use-title.ts';

/** The best first; none while nothing is typed. */
export function useFoundTrades(): readonly Trade[] {
  const { services, data } = useResume();
  const search = useMemo(() => createTradeSearch(data), [data]);
  return search.find(services.visit.value.tradeText.value);
}

export interface FoundTradesProps {
  readonly found: readonly Trade[];
  readonly step: ResumeStep;
  readonly most?: number;
  readonly onAll?: () => void;
}

export function FoundTrades({ found, step, most, onAll }: FoundTradesProps) {
  const { services } = useResume();
  const take = useTitle(step);
  const own = services.visit.value.tradeText.value.trim();
  const isOwn = own !== '' && found.every(({ title }) => title.toLowerCase() !== own.toLowerCase());
  // Own words keep their place when the list is long.
  const room = most === undefined ? found.length : Math.max(1, most - (isOwn ? 1 : 0));
  return (
    <>
      <PickList
        label={words.search.list}
        picks={found.map(({ id, title }) => ({ key: id, label: title, onPress: () => take({ trade: id, text: title }) }))}
        most={room}
        all={onAll === undefined ? undefined : { label: words.search.showAll, onPress: onAll }}
        isNarrow
      />
      {isOwn && (
        <PickList
          label={words.ownWords}
          picks={[
            {
              key: 'own',
              label: words.search.own(own),
              icon: 'plus',
              onPress: () => take({ trade: null, text: own }),
            },
          ]}
          isNarrow
        />
      )}
    </>
  );
}
