import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { SingleChoice } from '../../../ui/choice/choice.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { useSaveSettings } from '../../../staff/save-settings.ts';

/** From west to east; one place for each zone of Russia. Another zone is set in the file, and stands here as it is called there. */
const zones = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
] as const;

export function zoneName(zone: string): string {
  const names: Readonly<Record<string, string>> = words.settings.zone.names;
  return names[zone] ?? zone;
}

/** Whose midnight begins the day and its numbers: the centre's, whatever the machine's clock is set to. */
export function StaffZone() {
  const { navigator } = useServices();
  const { settings, save, said } = useSaveSettings();
  const { centre } = settings;
  const { zone } = words.settings;
  const own: readonly string[] = zones;
  const offered = own.includes(centre.timeZone) ? own : [centre.timeZone, ...own];
  return (
    <StaffScreen
      heading={zone.heading}
      lead={said ?? zone.lead}
      primary={{ label: words.settings.done, onPress: navigator.back }}
    >
      <SingleChoice
        label={zone.heading}
        value={centre.timeZone}
        options={offered.map((value) => ({ value, label: zoneName(value) }))}
        onChange={(timeZone) => save({ ...settings, centre: { ...centre, timeZone } })}
      />
    </StaffScreen>
  );
}
