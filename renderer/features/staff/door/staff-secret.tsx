import type { ScreenOf } from '../../../navigation/route.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { NewPin } from './new-pin.tsx';
import { NewSpareKey } from './new-spare-key.tsx';

/** Another PIN for staff, or another spare key. */
export function StaffSecret({ route }: { readonly route: ScreenOf<'staff-secret'> }) {
  const { kiosk, navigator } = useServices();
  if (route.of === 'spare-key') return <NewSpareKey />;
  return (
    <NewPin
      heading={words.settings.pin}
      lead={words.pin.firstLead}
      save={(pin) => kiosk.call['staff.change-pin']({ pin })}
      onSaved={navigator.back}
    />
  );
}
