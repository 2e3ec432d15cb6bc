/** The administrator's PIN: set, changed, taken away. Without one, staff may do everything. */
import { useState } from 'preact/hooks';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { NewPin } from './new-pin.tsx';

const { adminPin } = words.settings;

export function StaffAdminPin() {
  const { kiosk, staffAccess, navigator } = useServices();
  const [isTyping, setIsTyping] = useState(!staffAccess.value.isAdminPinSet);
  /** Taking it away is pressed twice: the second time it is meant. */
  const [isAsked, setIsAsked] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  const leave = (isAdminPinSet: boolean): void => {
    staffAccess.value = { role: 'admin', isAdminPinSet };
    navigator.back();
  };
  const remove = async (): Promise<void> => {
    if (!isAsked) return setIsAsked(true);
    const answer = await kiosk.call['staff.remove-admin-pin']({});
    if (answer.ok) leave(false);
    else setHasFailed(true);
  };

  if (isTyping) {
    return (
      <NewPin
        heading={adminPin.heading}
        lead={adminPin.newLead}
        save={(pin) => kiosk.call['staff.set-admin-pin']({ pin })}
        onSaved={() => leave(true)}
      />
    );
  }
  const lead = isAsked ? adminPin.removeLead : adminPin.lead;
  return (
    <StaffScreen
      heading={adminPin.heading}
      lead={hasFailed ? adminPin.notRemoved : lead}
      primary={{ label: adminPin.change, onPress: () => setIsTyping(true) }}
      secondary={{ label: isAsked ? adminPin.removeSure : adminPin.remove, onPress: () => void remove() }}
    />
  );
}
