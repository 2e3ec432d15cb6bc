import { useServices } from '../../../session/services.ts';
import { reports as words } from '../../../strings/reports.ts';
import { Bars } from '../../../ui/bars/bars.tsx';
import { namesOfReasons } from '../reason-names.ts';
import { chosenPeriod, useReport } from '../use-report.ts';

/** What people named: the reasons under low marks, and what to improve first. */
export function ReasonsPart() {
  const services = useServices();
  const loaded = useReport(chosenPeriod(services));
  if (loaded === null) return <p>{words.loading}</p>;
  const { reasons } = loaded.report;
  if (reasons.length === 0) return <p>{words.none}</p>;
  const names = namesOfReasons(services.content.survey);
  return (
    <>
      {reasons.map(({ question, chips }) => {
        const most = chips[0]?.count ?? 1;
        return (
          <Bars
            key={question}
            title={names.get(question)?.title ?? question}
            bars={chips.map(({ id, count }) => ({
              key: id,
              label: names.get(question)?.chips.get(id) ?? id,
              share: (count ?? 0) / most,
              text: count === null ? words.few : String(count),
            }))}
          />
        );
      })}
    </>
  );
}
