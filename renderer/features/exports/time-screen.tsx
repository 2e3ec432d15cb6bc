import { useState } from 'preact/hooks';
import { useServices } from '../../session/services.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { exports as words } from '../../strings/exports.ts';
import { staff } from '../../strings/staff.ts';
import { Stepper } from '../../ui/stepper/stepper.tsx';

const HOUR_MINUTES = 60;
const STEP_MINUTES = 30;
const LAST_STEP_MINUTES = 24 * HOUR_MINUTES - STEP_MINUTES;

/** When the nightly export is made. */
export function StaffExportTime() {
  const { settings, kiosk, navigator } = useServices();
  const [said, setSaid] = useState<string>(words.timeLead);
  const { nightly } = settings.value.exports;
  const [hour = 0, minute = 0] = nightly.split(':').map(Number);

  async function save(minutes: number): Promise<void> {
    const parts = [Math.floor(minutes / HOUR_MINUTES), minutes % HOUR_MINUTES];
    const time = parts.map((part) => String(part).padStart(2, '0')).join(':');
    const answer = await kiosk.call['settings.save']({ settings: { ...settings.value, exports: { nightly: time } } });
    setSaid(answer.ok ? staff.settings.saved : staff.settings.notSaved);
  }

  return (
    <StaffScreen heading={words.time} lead={said} primary={{ label: words.done, onPress: navigator.back }}>
      <Stepper
        label={words.timeLabel}
        value={hour * HOUR_MINUTES + minute}
        shown={nightly}
        min={0}
        max={LAST_STEP_MINUTES}
        step={STEP_MINUTES}
        onChange={(minutes) => void save(minutes)}
        lessLabel={words.earlier}
        moreLabel={words.later}
      />
    </StaffScreen>
  );
}
