import { useServices } from '../../session/services.ts';
import { useSaveSettings } from '../../staff/save-settings.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { exports as words } from '../../strings/exports.ts';
import { Stepper } from '../../ui/stepper/stepper.tsx';

const HOUR_MINUTES = 60;
const STEP_MINUTES = 30;
const LAST_STEP_MINUTES = 24 * HOUR_MINUTES - STEP_MINUTES;

/** When the nightly export is made. */
export function StaffExportTime() {
  const { navigator } = useServices();
  const { settings, save, said } = useSaveSettings();
  const { nightly } = settings.exports;
  const [hour = 0, minute = 0] = nightly.split(':').map(Number);

  function saveTime(minutes: number): void {
    const parts = [Math.floor(minutes / HOUR_MINUTES), minutes % HOUR_MINUTES];
    const time = parts.map((part) => String(part).padStart(2, '0')).join(':');
    save({ ...settings, exports: { nightly: time } });
  }

  return (
    <StaffScreen heading={words.time} lead={said ?? words.timeLead} primary={{ label: words.done, onPress: navigator.back }}>
      <Stepper
        label={words.timeLabel}
        value={hour * HOUR_MINUTES + minute}
        shown={nightly}
        min={0}
        max={LAST_STEP_MINUTES}
        step={STEP_MINUTES}
        onChange={saveTime}
        lessLabel={words.earlier}
        moreLabel={words.later}
      />
    </StaffScreen>
  );
}
