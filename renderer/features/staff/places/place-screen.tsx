/** Where visitors with this letter go. Chosen, not typed: a kiosk has no keyboard for staff. */
import { useState } from 'preact/hooks';
import type { ScreenOf } from '../../../navigation/route.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { Segment } from '../../../ui/segment/segment.tsx';
import { Stepper } from '../../../ui/stepper/stepper.tsx';
import { useSaveSettings } from '../settings/save-settings.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { placeOf, readPlace, type Place } from './place.ts';

const MAX_PLACE_NUMBER = 500;
const kinds = ['none', 'hall', 'window', 'room', 'floor'] as const;

export function StaffPlace({ route }: { readonly route: ScreenOf<'staff-place'> }) {
  const { settings, navigator } = useServices();
  const { save } = useSaveSettings();
  const { places } = settings.value.queue;
  const [place, setPlace] = useState<Place>(() => readPlace(places[route.letter]));
  const done = (): void => {
    const { [route.letter]: _before, ...others } = places;
    const text = placeOf(place);
    save({
      ...settings.value,
      queue: { ...settings.value.queue, places: text === null ? others : { ...others, [route.letter]: text } },
    });
    navigator.back();
  };
  return (
    <StaffScreen
      heading={`${words.settings.places} ${route.letter}`}
      lead={placeOf(place) ?? words.settings.placeNone}
      primary={{ label: words.settings.done, onPress: done }}
    >
      <Segment
        label={words.settings.places}
        isLabelHidden
        value={place.kind}
        options={kinds.map((value) => ({ value, label: words.settings.placeKinds[value] }))}
        onChange={(kind) => setPlace({ ...place, kind })}
      />
      {place.kind !== 'none' && (
        <>
          <Stepper
            label={words.settings.placeNumber}
            value={place.number}
            shown={String(place.number)}
            min={1}
            max={MAX_PLACE_NUMBER}
            onChange={(number) => setPlace({ ...place, number })}
            lessLabel={words.settings.less}
            moreLabel={words.settings.moreValue}
          />
          <Stepper
            label={words.settings.placeTens}
            value={place.number}
            shown={String(place.number)}
            min={1}
            max={MAX_PLACE_NUMBER}
            step={10}
            onChange={(number) => setPlace({ ...place, number })}
            lessLabel={`${words.settings.less}: 10`}
            moreLabel={`${words.settings.moreValue}: 10`}
          />
        </>
      )}
    </StaffScreen>
  );
}
