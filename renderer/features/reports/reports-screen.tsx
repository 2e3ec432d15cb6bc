/** Four indicators and the NPS of a period, and the way to what lies behind them. */
import { useState } from 'preact/hooks';
import { periodNames } from '#shared/reports/periods.ts';
import type { Report } from '#shared/reports/report.ts';
import { estimateOf, figureIds } from '#shared/reports/trend.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { reportParts } from '../../navigation/route.ts';
import { useServices } from '../../session/services.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { reports as words } from '../../strings/reports.ts';
import { Button } from '../../ui/button/button.tsx';
import { Figure, FigureGrid } from '../../ui/figure/figure.tsx';
import { Segment } from '../../ui/segment/segment.tsx';
import { printReport } from './print-report.ts';
import { figureLines, figureText, tenths } from './report-texts.ts';
import { chosenPeriod, useReport } from './use-report.ts';

export function ReportsScreen() {
  const services = useServices();
  const { visit, navigator, content } = services;
  const { report: choice } = visit.value;
  const { period, back, withFlagged } = choice.value;
  const goBack = (more: number): void => {
    choice.value = { ...choice.value, back: back + more, changeDay: null };
  };
  const span = chosenPeriod(services);
  const loaded = useReport(span);
  const [said, say] = useState<string | null>(null);
  const { report } = loaded ?? {};
  const parts = reportParts.filter(
    (part) => part !== 'words' || content.survey?.freeText !== undefined || (report?.surveys.texts ?? 0) > 0,
  );
  return (
    <StaffScreen
      tab="staff-reports"
      heading={words.heading}
      lead={said ?? leadOf(span, report, withFlagged)}
      primary={{ label: words.print.action, icon: 'printer', onPress: () => void printReport(services, say) }}
      secondary={{
        label: words.flagged.turn[withFlagged ? 'off' : 'on'],
        onPress: () => (choice.value = { ...choice.value, withFlagged: !withFlagged }),
      }}
    >
      <div class="report-period" data-blocks>
        <Segment
          label={words.period.label}
          isLabelHidden
          areShort
          value={period}
          options={periodNames.map((value) => ({ value, label: words.period.names[value] }))}
          onChange={(value) => (choice.value = { ...choice.value, period: value, back: 0, changeDay: null })}
        />
        <div class="report-steps">
          <Button label={words.period.earlier} icon="arrow-left" isWide onPress={() => goBack(1)} />
          <Button label={words.period.later} iconAfter="arrow-right" isWide isDisabled={back === 0} onPress={() => goBack(-1)} />
        </div>
      </div>
      <FigureGrid label={words.figures.label}>
        {figureIds.map((id) => {
          const estimate = report === undefined ? null : estimateOf(report.figures, id);
          return (
            <Figure
              key={id}
              title={words.figures.short[id]}
              value={estimate && figureText(id, estimate.value)}
              margin={estimate === null ? undefined : words.figures.margin(tenths(estimate.margin))}
              lines={report === undefined ? [words.loading] : figureLines(report.figures, id)}
            />
          );
        })}
      </FigureGrid>
      <div class="report-parts" data-blocks>
        {parts.map((part) => (
          <Button key={part} label={words.parts[part]} isWide onPress={() => navigator.go({ screen: 'staff-report', part })} />
        ))}
      </div>
    </StaffScreen>
  );
}

function leadOf(
  { from, to }: { readonly from: string; readonly to: string },
  report: Report | undefined,
  withFlagged: boolean,
): string {
  const span = words.period.span(russianDay(from), russianDay(to));
  if (report === undefined) return span;
  const { answered, completed, flagged } = report.surveys;
  const counted = answered === 0 ? words.none : words.surveys(answered, completed);
  return `${span}. ${counted} ${words.flagged.count(flagged, withFlagged)}`;
}
