import { useEffect, useState } from 'preact/hooks';
import type { PrinterChoice } from '#shared/settings/settings.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { SingleChoice } from '../../../ui/choice/choice.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { useSaveSettings } from './save-settings.ts';

export function StaffPrinter() {
  const { kiosk, settings, navigator } = useServices();
  const { save, said } = useSaveSettings();
  const { printing } = settings.value;
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    void kiosk.call['kiosk.state']({}).then((answer) => {
      if (answer.ok) setNames(answer.value.printers);
    });
  }, []);
  const choices: readonly PrinterChoice[] = [
    { kind: 'system', name: null },
    ...names.map((name) => ({ kind: 'system', name }) as const),
    // A folder is chosen on the command line only; here it is shown so that it can be left.
    ...(printing.printer.kind === 'folder' ? [printing.printer] : []),
    { kind: 'none' },
  ];
  return (
    <StaffScreen heading={words.settings.printer} lead={said} primary={{ label: words.settings.done, onPress: navigator.back }}>
      <SingleChoice
        label={words.settings.printer}
        value={printerName(printing.printer)}
        options={choices.map((choice) => ({ value: printerName(choice), label: printerName(choice) }))}
        onChange={(name) => {
          const printer = choices.find((choice) => printerName(choice) === name);
          if (printer) save({ ...settings.value, printing: { ...printing, printer } });
        }}
      />
    </StaffScreen>
  );
}

/** As staff see it. */
export function printerName(choice: PrinterChoice): string {
  switch (choice.kind) {
    case 'system':
      return choice.name ?? words.settings.printerDefault;
    case 'folder':
      return choice.directory;
    case 'none':
      return words.settings.printerNone;
  }
}
