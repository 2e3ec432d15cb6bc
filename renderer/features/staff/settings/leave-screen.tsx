import { useState } from 'preact/hooks';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';

/** The way out of the program; asked twice, because the way back in is outside the kiosk. */
export function StaffLeave() {
  const { kiosk, navigator } = useServices();
  const [hasFailed, setHasFailed] = useState(false);
  const leave = (): void => void kiosk.call['kiosk.leave']({}).then((answer) => setHasFailed(!answer.ok));
  return (
    <StaffScreen
      heading={words.settings.leaveConfirm}
      lead={hasFailed ? words.settings.leaveFailed : words.settings.leaveLead}
      primary={{ label: words.settings.leave, icon: 'door-open', onPress: leave }}
      secondary={{ label: words.settings.cancel, onPress: navigator.back }}
    />
  );
}
