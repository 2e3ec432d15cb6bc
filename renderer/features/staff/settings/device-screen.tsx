import { profileIds, profiles } from '#shared/accessibility/profiles.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { SingleChoice } from '../../../ui/choice/choice.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { useSaveSettings } from '../../../staff/save-settings.ts';

/** Which screen this is, and what a millimetre is on it (CAL-1, CAL-2). */
export function StaffDevice() {
  const { navigator } = useServices();
  const { settings, save, said } = useSaveSettings();
  const { device } = settings;
  const measure = words.calibrate.result(device.pxPerMm ?? profiles[device.profile].pxPerMm);
  return (
    <StaffScreen
      heading={words.settings.screen}
      lead={said ?? `${device.pxPerMm === null ? words.settings.notCalibrated : words.settings.calibrated}: ${measure}`}
      primary={{ label: words.settings.done, onPress: navigator.back }}
      secondary={{
        label: words.settings.calibrate,
        icon: 'credit-card',
        onPress: () => navigator.go({ screen: 'staff-calibrate' }),
      }}
    >
      <SingleChoice
        label={words.settings.screen}
        value={device.profile}
        options={profileIds.map((value) => ({ value, label: words.settings.profiles[value] }))}
        // A measure belongs to the screen it was made on.
        onChange={(profile) => save({ ...settings, device: { profile, pxPerMm: null } })}
      />
    </StaffScreen>
  );
}
