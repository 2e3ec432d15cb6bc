import { estimateOf, figureIds, trendOf, trendWeeks } from '#shared/reports/trend.ts';
import { useServices } from '../../../session/services.ts';
import { reports as words } from '../../../strings/reports.ts';
import { Trend } from '../../../ui/trend/trend.tsx';
import { TrendGrid } from '../../../ui/trend/trend-grid.tsx';
import { endsText, figureText } from '../report-texts.ts';
import { chosenPeriod, useReport } from '../use-report.ts';

/** Each indicator by week; short periods are shown with the weeks before. */
export function TrendPart() {
  const weeks = trendWeeks(chosenPeriod(useServices()));
  const [from, to] = [weeks[0]?.from ?? '', weeks.at(-1)?.to ?? ''];
  const loaded = useReport({ from, to });
  if (loaded === null) return <p>{words.loading}</p>;
  const trend = trendOf(weeks, loaded.question);
  const ends = endsText({ from, to });
  return (
    <TrendGrid>
      {figureIds.map((id) => {
        const values = trend.map(({ figures }) => estimateOf(figures, id)?.value ?? null);
        const known = values.filter((value) => value !== null);
        const [first, last] = [known[0], known.at(-1)];
        return (
          <Trend
            key={id}
            title={words.figures.short[id]}
            values={values}
            least={id === 'nps' ? -100 : 0}
            most={100}
            from={ends.from}
            to={ends.to}
            summary={
              first === undefined || last === undefined
                ? words.figures.tooFew
                : words.trend.summary(figureText(id, first), figureText(id, last))
            }
          />
        );
      })}
    </TrendGrid>
  );
}
