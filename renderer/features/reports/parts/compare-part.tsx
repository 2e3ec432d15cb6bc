import { addDays, aroundChange, type PeriodName } from '#shared/reports/periods.ts';
import { changesAt, figureIds } from '#shared/reports/trend.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { useServices } from '../../../session/services.ts';
import { reports as words } from '../../../strings/reports.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { Stepper } from '../../../ui/stepper/stepper.tsx';
import { changeText } from '../report-texts.ts';
import { chosenPeriod, useReport } from '../use-report.ts';

const DAYS: Readonly<Record<PeriodName, number>> = { week: 7, month: 30, quarter: 91, year: 365 };
/** A change longer ago has no year before it in the kiosk. */
const MOST_DAYS_AGO = 365;
const DAY_MS = 86_400_000;

/** As many days before a change as after it: is there a difference, or only chance? */
export function ComparePart() {
  const services = useServices();
  const { visit, record } = services;
  const { report: choice } = visit.value;
  const today = record.day.value;
  const oldest = addDays(today, -MOST_DAYS_AGO);
  const { from } = chosenPeriod(services);
  const day = choice.value.changeDay ?? (from < oldest ? oldest : from);
  const length = DAYS[choice.value.period];
  const { before, after } = aroundChange(day, length);
  const loaded = useReport({ from: before.from, to: after.to });
  const ago = Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS);
  const stepper = (label: string, step: number) => (
    <Stepper
      label={label}
      value={-ago}
      shown={russianDay(day)}
      min={-MOST_DAYS_AGO}
      max={0}
      step={step}
      onChange={(offset) => (choice.value = { ...choice.value, changeDay: addDays(today, offset) })}
      lessLabel={`${words.period.earlier}: ${label}`}
      moreLabel={`${words.period.later}: ${label}`}
    />
  );
  const changes = loaded && changesAt(day, length, loaded.question);
  return (
    <>
      {stepper(words.compare.day, 1)}
      {stepper(words.compare.byWeek, 7)}
      {changes === null ? (
        <p>{words.loading}</p>
      ) : (
        <RowList
          label={words.parts.compare}
          isTable
          rows={figureIds.map((id) => ({
            key: id,
            title: words.figures.names[id],
            text: changeText(id, changes[id]),
            state: words.compare.verdicts[changes[id].comparison.verdict],
          }))}
        />
      )}
    </>
  );
}
