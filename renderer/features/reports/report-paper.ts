/** A report as rows of text for paper: the same words and figures as on the screen. */
import { centreName } from '#shared/packs/centre-name.ts';
import { NO_PURPOSE } from '#shared/reports/survey-sums.ts';
import type { Period } from '#shared/reports/periods.ts';
import type { GroupFigures, Report } from '#shared/reports/report.ts';
import { estimateOf, figureIds, type TrendWeek } from '#shared/reports/trend.ts';
import { russianDay } from '#shared/record/service-day.ts';
import type { ReportPaperData, ReportTable } from '../../printing/sheets/report-document.ts';
import type { Services } from '../../session/services.ts';
import { reports as words } from '../../strings/reports.ts';
import { kioskRows } from './parts/kiosk-part.tsx';
import { namesOfReasons } from './reason-names.ts';
import { figureLines, figureText, tenths } from './report-texts.ts';

interface Told {
  readonly period: Period;
  readonly report: Report;
  readonly trend: readonly TrendWeek[];
}

export function reportPaper({ content, settings, visit }: Services, { period, report, trend }: Told): ReportPaperData {
  const { columns } = words.paper;
  const { flagged, answered, completed } = report.surveys;
  const span = words.period.span(russianDay(period.from), russianDay(period.to));
  const isAll = visit.value.report.value.withFlagged;
  const names = namesOfReasons(content.survey);
  const purpose = (id: string): string =>
    id === NO_PURPOSE ? words.groups.noPurpose : (content.menu.find((entry) => entry.id === id)?.title ?? id);
  return {
    centreName: centreName(content, settings.value),
    lead: `${span}. ${words.surveys(answered, completed)} ${words.flagged.count(flagged, isAll)}`,
    figures: figureIds.map((id) => {
      const estimate = estimateOf(report.figures, id);
      const margin = estimate === null ? [] : [words.figures.margin(tenths(estimate.margin))];
      return {
        title: words.figures.short[id],
        value: estimate === null ? '—' : figureText(id, estimate.value),
        lines: [...margin, ...figureLines(report.figures, id)],
      };
    }),
    trends: figureIds.map((id) => ({
      title: words.figures.names[id],
      values: trend.map(({ figures }) => estimateOf(figures, id)?.value ?? null),
      least: id === 'nps' ? -100 : 0,
      from: russianDay(trend[0]?.from ?? ''),
      to: russianDay(trend.at(-1)?.to ?? ''),
    })),
    tables: [
      groupTable(words.parts.purposes, report.purposes, purpose),
      groupTable(words.parts.hours, report.hours, words.groups.hour),
      ...report.reasons.map(({ question, chips }) => ({
        title: names.get(question)?.title ?? question,
        columns: ['', columns.count],
        rows: chips.map(({ id, count }) => [
          names.get(question)?.chips.get(id) ?? id,
          count === null ? words.few : String(count),
        ]),
      })),
      { title: words.parts.kiosk, columns: ['', ''], rows: kioskRows(report.kiosk).map(({ title, text }) => [title, text]) },
      {
        title: words.kiosk.topics,
        columns: ['', columns.count],
        rows: report.kiosk.topics.map(({ id, count }) => [
          content.topics.find((topic) => topic.id === id)?.title ?? id,
          count === null ? words.few : String(count),
        ]),
      },
    ].filter(({ rows }) => rows.length > 0),
  };
}

function groupTable(title: string, groups: readonly GroupFigures[], nameOf: (id: string) => string): ReportTable {
  return {
    title,
    columns: ['', words.paper.columns.surveys, ...figureIds.map((id) => words.figures.short[id])],
    rows: groups.map(({ id, surveys, figures }) => [
      nameOf(id),
      surveys === null ? '—' : String(surveys),
      ...figureIds.map((figure) => {
        const estimate = estimateOf(figures, figure);
        return estimate === null ? '—' : figureText(figure, estimate.value);
      }),
    ]),
  };
}
