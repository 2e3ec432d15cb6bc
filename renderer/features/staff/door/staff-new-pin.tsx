import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { NewPin } from './new-pin.tsx';

/** Another PIN for staff. */
export function StaffNewPin() {
  const { kiosk, navigator } = useServices();
  return (
    <NewPin
      heading={words.settings.pin}
      lead={words.pin.firstLead}
      save={(pin) => kiosk.call['staff.change-pin']({ pin })}
      onSaved={navigator.back}
    />
  );
}
