import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { Stepper } from '../../../ui/stepper/stepper.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { useSaveSettings } from '../../../staff/save-settings.ts';

/** The machine takes 30 to 3650; what is longer than two years is set in the file. */
const LEAST_DAYS = 30;
const MOST_DAYS = 720;
const STEP_DAYS = 30;

/** How many days of work stay on the kiosk. */
export function StaffKeep() {
  const { navigator } = useServices();
  const { settings, save, said } = useSaveSettings();
  const { keepDays } = settings.retention;
  const { keep } = words.settings;
  return (
    <StaffScreen
      heading={keep.heading}
      lead={said ?? keep.lead}
      primary={{ label: words.settings.done, onPress: navigator.back }}
    >
      <Stepper
        label={keep.label}
        value={keepDays}
        shown={keep.days(keepDays)}
        min={LEAST_DAYS}
        max={MOST_DAYS}
        step={STEP_DAYS}
        onChange={(days) => save({ ...settings, retention: { keepDays: days } })}
        lessLabel={`${words.settings.less}: ${keep.label}`}
        moreLabel={`${words.settings.moreValue}: ${keep.label}`}
      />
    </StaffScreen>
  );
}
