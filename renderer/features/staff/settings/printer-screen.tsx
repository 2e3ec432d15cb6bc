import { useEffect, useState } from 'preact/hooks';
import type { PrinterChoice } from '#shared/settings/settings.ts';
import type { ScreenOf } from '../../../navigation/route.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { SingleChoice } from '../../../ui/choice/choice.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { useSaveSettings } from '../../../staff/save-settings.ts';

/** Which device prints tickets; and which one sheets, where they do not come from the same. */
export function StaffPrinter({ route: { use } }: { readonly route: ScreenOf<'staff-printer'> }) {
  const { kiosk, navigator } = useServices();
  const { settings, save, said } = useSaveSettings();
  const { printing } = settings;
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    void kiosk.call['kiosk.state']({}).then((answer) => {
      if (answer.ok) setNames(answer.value.printers);
    });
  }, []);
  const chosen = use === 'tickets' ? printing.printer : printing.sheetPrinter;
  const offered: readonly (PrinterChoice | null)[] = [
    ...(use === 'sheets' ? [null] : []),
    { kind: 'system', name: null },
    ...names.map((name) => ({ kind: 'system', name }) as const),
    { kind: 'none' },
  ];
  const isOffered = offered.some((one) => printerName(one) === printerName(chosen));
  // A printer that is gone from the system, and a folder, which only the command line chooses: shown so that they can be left.
  const choices = isOffered ? offered : [chosen, ...offered];
  const choose = (name: string): void => {
    const choice = choices.find((one) => printerName(one) === name);
    if (choice === undefined) return;
    if (use === 'sheets') save({ ...settings, printing: { ...printing, sheetPrinter: choice } });
    else if (choice !== null) save({ ...settings, printing: { ...printing, printer: choice } });
  };
  return (
    <StaffScreen
      heading={words.settings.printer[use]}
      lead={said ?? words.settings.printerLead}
      primary={{ label: words.settings.done, onPress: navigator.back }}
    >
      <SingleChoice
        label={words.settings.printer[use]}
        value={printerName(chosen)}
        options={choices.map((choice) => ({ value: printerName(choice), label: printerName(choice) }))}
        onChange={choose}
      />
    </StaffScreen>
  );
}

/** As staff see it. @param choice null: the one of the tickets */
export function printerName(choice: PrinterChoice | null): string {
  switch (choice?.kind) {
    case undefined:
      return words.settings.printerSame;
    case 'system':
      return choice.name ?? words.settings.printerDefault;
    case 'folder':
      return choice.directory;
    case 'none':
      return words.settings.printerNone;
  }
}
