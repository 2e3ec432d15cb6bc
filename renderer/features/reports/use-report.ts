/** The days that a page needs, and the report that they make. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { DaySums } from '#shared/reports/day-sums.ts';
import { isWithin, periodOf, type Period } from '#shared/reports/periods.ts';
import { buildReport, type Report, type ReportQuestion } from '#shared/reports/report.ts';
import { useServices, type Services } from '../../session/services.ts';

const noSurvey = { questions: [] };

export interface LoadedReport {
  readonly period: Period;
  readonly question: ReportQuestion;
  readonly report: Report;
}

export function chosenPeriod({ visit, record }: Services): Period {
  const { period, back } = visit.value.report.value;
  return periodOf(period, record.day.value, back);
}

/**
 * @param needed all days that the page looks at; the report itself counts those of the chosen period
 * @returns null while they are being read
 */
export function useReport(needed: Period): LoadedReport | null {
  const services = useServices();
  const { record, content, settings, visit } = services;
  const [read, setRead] = useState<{ readonly of: string; readonly days: readonly DaySums[] } | null>(null);
  const [error, setError] = useState<unknown>();
  const wanted = `${needed.from} ${needed.to}`;
  // Asked before the screen is painted: a year comes while it is.
  useLayoutEffect(() => {
    let isOver = false;
    record.reports.days(needed.from, needed.to).then((rows) => {
      if (!isOver) setRead({ of: wanted, days: rows });
    }, setError);
    return () => {
      isOver = true;
    };
  }, [wanted]);
  if (error !== undefined) throw error;
  // Days of another period would make a figure that was never true.
  if (read?.of !== wanted) return null;
  const { days } = read;
  const period = chosenPeriod(services);
  const question: ReportQuestion = {
    days,
    survey: content.survey ?? noSurvey,
    withFlagged: visit.value.report.value.withFlagged,
    timeZone: settings.value.centre.timeZone,
  };
  return { period, question, report: buildReport({ ...question, days: days.filter(({ day }) => isWithin(day, period)) }) };
}
