import type { GroupFigures } from '#shared/reports/report.ts';
import { NO_PURPOSE } from '#shared/reports/survey-sums.ts';
import { useServices } from '../../../session/services.ts';
import { reports as words } from '../../../strings/reports.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { groupCells } from '../report-texts.ts';
import { chosenPeriod, useReport } from '../use-report.ts';

export function PurposesPart() {
  const { content } = useServices();
  const nameOf = (id: string): string =>
    id === NO_PURPOSE ? words.groups.noPurpose : (content.menu.find((entry) => entry.id === id)?.title ?? id);
  return <Groups label={words.parts.purposes} groupsOf="purposes" nameOf={nameOf} />;
}

export function HoursPart() {
  return <Groups label={words.parts.hours} groupsOf="hours" nameOf={words.groups.hour} />;
}

interface GroupsProps {
  readonly label: string;
  readonly groupsOf: 'purposes' | 'hours';
  readonly nameOf: (id: string) => string;
}

function Groups({ label, groupsOf, nameOf }: GroupsProps) {
  const loaded = useReport(chosenPeriod(useServices()));
  if (loaded === null) return <p>{words.loading}</p>;
  const row = (group: GroupFigures) => {
    const cells = groupCells(group);
    return { key: group.id, title: nameOf(group.id), ...(cells === null ? { text: words.groups.hidden } : { cells }) };
  };
  return <RowList label={label} rows={loaded.report[groupsOf].map(row)} empty={words.none} isTable />;
}
