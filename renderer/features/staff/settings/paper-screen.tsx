import type { Paper } from '#shared/printing/printer.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { SingleChoice } from '../../../ui/choice/choice.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { useSaveSettings } from '../../../staff/save-settings.ts';

const papers = ['roll-80', 'a4'] as const satisfies readonly Paper[];

export function StaffPaper() {
  const { navigator } = useServices();
  const { settings, save, said } = useSaveSettings();
  const { printing } = settings;
  return (
    <StaffScreen
      heading={words.settings.paper}
      lead={said ?? words.settings.paperLead}
      primary={{ label: words.settings.done, onPress: navigator.back }}
    >
      <SingleChoice
        label={words.settings.paper}
        value={printing.paper}
        options={papers.map((value) => ({ value, label: words.settings.papers[value] }))}
        onChange={(paper) => save({ ...settings, printing: { ...printing, paper } })}
      />
    </StaffScreen>
  );
}
