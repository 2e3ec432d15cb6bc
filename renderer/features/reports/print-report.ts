/** A report on A4, as it stands on the screen. */
import { sheetPrinting } from '#shared/settings/sheet-printing.ts';
import { trendOf, trendWeeks } from '#shared/reports/trend.ts';
import { buildReport } from '#shared/reports/report.ts';
import { isWithin } from '#shared/reports/periods.ts';
import { reportDocument } from '../../printing/sheets/report-document.ts';
import type { Services } from '../../session/services.ts';
import { reports as words } from '../../strings/reports.ts';
import { reportPaper } from './report-paper.ts';
import { chosenPeriod } from './use-report.ts';

/** @param say tells the member of staff how it goes */
export async function printReport(services: Services, say: (text: string) => void): Promise<void> {
  const { settings, record, content, visit, printing, newId } = services;
  if (!sheetPrinting(settings.value.printing).takesA4) return say(words.print.onlyA4);
  say(words.print.printing);
  const period = chosenPeriod(services);
  const weeks = trendWeeks(period);
  const days = await record.reports.days(weeks[0]?.from ?? period.from, weeks.at(-1)?.to ?? period.to);
  const question = {
    survey: content.survey ?? { questions: [] },
    withFlagged: visit.value.report.value.withFlagged,
    timeZone: settings.value.centre.timeZone,
  };
  const report = buildReport({ ...question, days: days.filter(({ day }) => isWithin(day, period)) });
  const document = reportDocument(reportPaper(services, { period, report, trend: trendOf(weeks, { ...question, days }) }));
  const printed = await printing.run({ document, jobKey: `report-${newId()}`, copies: 1, paper: 'a4' }, () => undefined);
  say(printed.outcome === 'printed' ? words.print.printed : words.print.failed);
}
