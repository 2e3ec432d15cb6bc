import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { Stepper } from '../../../ui/stepper/stepper.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { useSaveSettings } from '../../../staff/save-settings.ts';

/** U-22: staff may set 60 to 300 s. */
const MIN_IDLE_SECONDS = 60;
const MAX_IDLE_SECONDS = 300;
const IDLE_STEP_SECONDS = 10;
const limits = [
  ['infoSeconds', words.settings.idleInfo],
  ['personalSeconds', words.settings.idlePersonal],
  ['typingSeconds', words.settings.idleTyping],
] as const;

export function StaffIdle() {
  const { navigator } = useServices();
  const { settings, save, said } = useSaveSettings();
  const { idle } = settings;
  return (
    <StaffScreen
      heading={words.settings.idle}
      lead={said ?? words.settings.idleLead}
      primary={{ label: words.settings.done, onPress: navigator.back }}
    >
      {limits.map(([key, label]) => (
        <Stepper
          key={key}
          label={label}
          value={idle[key]}
          shown={words.settings.secondsValue(idle[key])}
          min={MIN_IDLE_SECONDS}
          max={MAX_IDLE_SECONDS}
          step={IDLE_STEP_SECONDS}
          onChange={(seconds) => save({ ...settings, idle: { ...idle, [key]: seconds } })}
          lessLabel={`${words.settings.less}: ${label}`}
          moreLabel={`${words.settings.moreValue}: ${label}`}
        />
      ))}
    </StaffScreen>
  );
}
