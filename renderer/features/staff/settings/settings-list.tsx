/** What may be set, each with its present value; one thing is changed on one screen. */
import type { Route } from '../../../navigation/route.ts';
import { profiles } from '#shared/accessibility/profiles.ts';
import { useServices } from '../../../session/services.ts';
import { exports } from '../../../strings/exports.ts';
import { packs } from '../../../strings/packs.ts';
import { staff as words } from '../../../strings/staff.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { printerName } from './printer-screen.tsx';
import { zoneName } from './zone-screen.tsx';

export function StaffSettings() {
  const { settings, content, staffAccess, navigator } = useServices();
  const { role, isAdminPinSet } = staffAccess.value;
  const { centre, printing, queue, device, idle } = settings.value;
  const named = content.menu.filter(({ letter }) => queue.places[letter] !== undefined).length;
  const pxPerMm = device.pxPerMm ?? profiles[device.profile].pxPerMm;
  const row = (title: string, text: string, route: Route, action: string = words.settings.change) => ({
    key: title,
    title,
    text,
    actions: [{ label: action, onPress: () => navigator.go(route) }],
  });
  const ownPin = row(words.settings.pin, words.settings.pinText, { screen: 'staff-secret', of: 'pin' });
  if (role === 'staff') {
    return (
      <StaffScreen tab="staff-settings" heading={words.settings.heading}>
        <RowList label={words.settings.heading} rows={[ownPin]} />
        <p data-block>{words.settings.rest}</p>
      </StaffScreen>
    );
  }
  return (
    <StaffScreen tab="staff-settings" heading={words.settings.heading}>
      <RowList
        label={words.settings.heading}
        rows={[
          row(words.settings.printer.tickets, printerName(printing.printer), { screen: 'staff-printer', use: 'tickets' }),
          row(words.settings.paper, words.settings.papers[printing.paper], { screen: 'staff-paper' }),
          row(words.settings.printer.sheets, printerName(printing.sheetPrinter), { screen: 'staff-printer', use: 'sheets' }),
          row(words.settings.places, words.settings.placesNamed(named, content.menu.length), { screen: 'staff-places' }),
          row(words.settings.screen, `${words.settings.profiles[device.profile]} · ${words.calibrate.result(pxPerMm)}`, {
            screen: 'staff-device',
          }),
          row(words.settings.idle, words.settings.idleAll(idle.infoSeconds, idle.personalSeconds, idle.typingSeconds), {
            screen: 'staff-idle',
          }),
          row(packs.title, packs.hint, { screen: 'staff-packs' }, words.settings.open),
          row(exports.time, exports.nightly(settings.value.exports.nightly), { screen: 'staff-export-time' }),
          row(words.settings.zone.heading, zoneName(centre.timeZone), { screen: 'staff-zone' }),
          row(words.settings.keep.heading, words.settings.keep.days(settings.value.retention.keepDays), { screen: 'staff-keep' }),
          ownPin,
          row(words.settings.adminPin.heading, isAdminPinSet ? words.settings.adminPin.isSet : words.settings.adminPin.isNotSet, {
            screen: 'staff-admin-pin',
          }),
          row(words.settings.spareKey.heading, words.settings.spareKey.text, { screen: 'staff-secret', of: 'spare-key' }),
          row(words.settings.leave, words.settings.leaveText, { screen: 'staff-leave' }, words.settings.open),
        ]}
      />
    </StaffScreen>
  );
}
