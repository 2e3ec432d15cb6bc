/** Is the kiosk well? Printer, memory, journal, disk, each in one line that says what to do. */
import { useEffect, useState } from 'preact/hooks';
import type { MachineState } from '#shared/kiosk-api.ts';
import { useServices } from '../../../session/services.ts';
import { exports } from '../../../strings/exports.ts';
import { selfTest } from '../../../strings/self-test.ts';
import { staff as words } from '../../../strings/staff.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { packName } from '../../../staff/pack-name.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { diskText, journalText, lastExportText, memoryText, printerText, unheardText, type Unheard } from './state-texts.ts';

const REFRESH_MS = 5000;

export function StaffState() {
  const { kiosk, record, boot, navigator, settings } = useServices();
  const [machine, setMachine] = useState<MachineState | Unheard>('asking');
  const [content, setContent] = useState(unheardText.asking);
  useEffect(() => {
    void kiosk.call['packs.state']({}).then((answer) => {
      setContent(answer.ok ? packName(answer.value.active, settings.value.centre.timeZone) : unheardText.silent);
    });
  }, []);
  useEffect(() => {
    const ask = (): void =>
      void kiosk.call['kiosk.state']({}).then((answer) => {
        setMachine(answer.ok ? answer.value : 'silent');
      });
    ask();
    const timer = setInterval(ask, REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  const health = record.health.value;
  const told = typeof machine === 'string' ? null : machine;
  const rows = [
    { key: 'printer', title: words.state.printer, text: printerText(typeof machine === 'string' ? machine : machine.printer) },
    ...(told === null || told.sheetPrinter === null
      ? []
      : [{ key: 'sheets', title: words.state.sheetPrinter, text: printerText(told.sheetPrinter) }]),
    { key: 'memory', title: words.state.memory, text: memoryText(health) },
    { key: 'journal', title: words.state.journal, text: journalText(health.journal, machine) },
    {
      key: 'export',
      title: exports.last,
      text: lastExportText(machine),
      actions: [
        {
          label: exports.open,
          accessibleName: `${exports.open}: ${exports.title}`,
          onPress: () => navigator.go({ screen: 'staff-exports' }),
        },
      ],
    },
    { key: 'disk', title: words.state.disk, text: diskText(machine) },
    ...(told?.settingsPutAside === undefined
      ? []
      : [{ key: 'settings', title: words.settings.heading, text: words.state.settingsPutAside(told.settingsPutAside) }]),
    { key: 'version', title: words.state.version, text: `${boot.appVersion} · ${boot.shell}` },
    { key: 'content', title: selfTest.content, text: content },
  ];
  return (
    <StaffScreen
      tab="staff-state"
      heading={words.state.heading}
      primary={{ label: selfTest.open, icon: 'shield-check', onPress: () => navigator.go({ screen: 'staff-self-test' }) }}
    >
      <RowList isTable label={words.state.heading} rows={rows} />
    </StaffScreen>
  );
}
