import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';

export function StaffPlaces() {
  const { settings, content, navigator } = useServices();
  return (
    <StaffScreen heading={words.settings.places} primary={{ label: words.settings.done, onPress: navigator.back }}>
      <RowList
        label={words.settings.places}
        rows={content.menu.map(({ letter, title }) => ({
          key: letter,
          title: letter,
          text: title,
          state: settings.value.queue.places[letter] ?? words.settings.placeNone,
          actions: [
            {
              label: words.settings.change,
              onPress: () => navigator.go({ screen: 'staff-place', letter }),
            },
          ],
        }))}
      />
    </StaffScreen>
  );
}
