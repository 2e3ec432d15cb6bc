/** The days that a page needs, and the report that they make. */
import { useEffect, useState } from 'preact/hooks';
import type { DaySums } from '#shared/reports/day-sums.ts';
import { currentPeriod, isWithin, type Period } from '#shared/reports/periods.ts';
import { buildReport, type Report, type ReportQuestion } from '#shared/reports/report.ts';
import { useServices, type Services } from '../../session/services.ts';

const noSurvey = { questions: [] };

export interface LoadedReport {
  readonly period: Period;
  readonly question: ReportQuestion;
  readonly report: Report;
}

export function chosenPeriod({ visit, record }: Services): Period {
  return currentPeriod(visit.value.report.value.period, record.day.value);
}

/**
 * @param needed all days that the page looks at; the report itself counts those of the chosen period
 * @returns null while they are being read
 */
export function useReport(needed: Period): LoadedReport | null {
  const services = useServices();
  const { record, content, settings, visit } = services;
  const [days, setDays] = useState<readonly DaySums[] | null>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isOver = false;
    record.reports.days(needed.from, needed.to).then((rows) => {
      if (!isOver) setDays(rows);
    }, setError);
    return () => {
      isOver = true;
    };
  }, [needed.from, needed.to]);
  if (error !== undefined) throw error;
  if (days === null) return null;
  const period = chosenPeriod(services);
  const question: ReportQuestion = {
    days,
    survey: content.survey ?? noSurvey,
    withFlagged: visit.value.report.value.withFlagged,
    timeZone: settings.value.centre.timeZone,
  };
  return { period, question, report: buildReport({ ...question, days: days.filter(({ day }) => isWithin(day, period)) }) };
}
