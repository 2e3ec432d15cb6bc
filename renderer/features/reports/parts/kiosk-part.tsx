import type { Report } from '#shared/reports/report.ts';
import { useServices } from '../../../session/services.ts';
import { reports as words } from '../../../strings/reports.ts';
import { Bars } from '../../../ui/bars/bars.tsx';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { chosenPeriod, useReport } from '../use-report.ts';

/** What the kiosk did, and what was read on it. */
export function KioskPart() {
  const services = useServices();
  const loaded = useReport(chosenPeriod(services));
  if (loaded === null) return <p>{words.loading}</p>;
  const { topics } = loaded.report.kiosk;
  const most = topics[0]?.count ?? 1;
  return (
    <>
      <RowList label={words.parts.kiosk} rows={kioskRows(loaded.report.kiosk)} isTable />
      {topics.length > 0 && (
        <Bars
          title={words.kiosk.topics}
          bars={topics.map(({ id, count }) => ({
            key: id,
            label: services.content.topics.find((topic) => topic.id === id)?.title ?? id,
            share: (count ?? 0) / most,
            text: count === null ? words.few : String(count),
          }))}
        />
      )}
    </>
  );
}

export function kioskRows({ visits, tickets, resumes }: Report['kiosk']): { key: string; title: string; text: string }[] {
  const say = words.kiosk;
  return [
    { key: 'visits', title: say.visits, text: String(visits) },
    { key: 'tickets', title: say.tickets, text: String(tickets.issued) },
    { key: 'voided', title: say.voided, text: String(tickets.voided) },
    { key: 'waits', title: say.waits, text: say.waitsOf(tickets.waitedLong, tickets.called) },
    { key: 'resumes', title: say.resumes, text: String(resumes) },
  ];
}
