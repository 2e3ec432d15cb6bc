/** One page of a report. */
import type { ComponentType } from 'preact';
import { russianDay } from '#shared/record/service-day.ts';
import type { ReportPart, ScreenOf } from '../../navigation/route.ts';
import { useServices } from '../../session/services.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { reports as words } from '../../strings/reports.ts';
import { ComparePart } from './parts/compare-part.tsx';
import { HoursPart, PurposesPart } from './parts/groups-part.tsx';
import { KioskPart } from './parts/kiosk-part.tsx';
import { ReasonsPart } from './parts/reasons-part.tsx';
import { TrendPart } from './parts/trend-part.tsx';
import { WordsPart } from './parts/words-part.tsx';
import { chosenPeriod } from './use-report.ts';

const views: Readonly<Record<ReportPart, ComponentType>> = {
  trend: TrendPart,
  compare: ComparePart,
  reasons: ReasonsPart,
  purposes: PurposesPart,
  hours: HoursPart,
  kiosk: KioskPart,
  words: WordsPart,
};

export function ReportPartScreen({ route: { part } }: { readonly route: ScreenOf<'staff-report'> }) {
  const { from, to } = chosenPeriod(useServices());
  const View = views[part];
  const leads: Partial<Record<ReportPart, string>> = {
    trend: words.trend.lead,
    compare: words.compare.lead,
    words: words.words.lead,
  };
  return (
    <StaffScreen heading={words.parts[part]} lead={leads[part] ?? words.period.span(russianDay(from), russianDay(to))}>
      <View />
    </StaffScreen>
  );
}
