/** Where visitors with this letter go. Chosen, not typed: a kiosk has no keyboard for staff. */
import { useState } from 'preact/hooks';
import type { ScreenOf } from '../../../navigation/route.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { Segment } from '../../../ui/segment/segment.tsx';
import { Stepper } from '../../../ui/stepper/stepper.tsx';
import { useSaveSettings } from '../../../staff/save-settings.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { placeOf, readPlace, type Place } from './place.ts';

const MAX_PLACE_NUMBER = 500;
const kinds = ['none', 'hall', 'window', 'room', 'floor'] as const;

export function StaffPlace({ route }: { readonly route: ScreenOf<'staff-place'> }) {
  const { navigator } = useServices();
  const { settings, keep, said } = useSaveSettings();
  const { places } = settings.queue;
  const before = places[route.letter];
  const [place, setPlace] = useState<Place>(() => readPlace(before));
  /** What was written by hand into the file cannot be chosen here: it stays until something else is. */
  const [isChanged, setIsChanged] = useState(false);
  const change = (next: Place): void => {
    setPlace(next);
    setIsChanged(true);
  };
  const shown = isChanged ? placeOf(place) : before;
  const done = async (): Promise<void> => {
    if (!isChanged) return navigator.back();
    const { [route.letter]: _before, ...others } = places;
    const text = placeOf(place);
    const isKept = await keep({
      ...settings,
      queue: { ...settings.queue, places: text === null ? others : { ...others, [route.letter]: text } },
    });
    if (isKept) navigator.back();
  };
  return (
    <StaffScreen
      heading={`${words.settings.places} ${route.letter}`}
      lead={[said, shown ?? words.settings.placeNone].filter((one) => one !== null).join(' ')}
      primary={{ label: words.settings.done, onPress: done }}
    >
      <Segment
        label={words.settings.places}
        isLabelHidden
        value={place.kind}
        options={kinds.map((value) => ({ value, label: words.settings.placeKinds[value] }))}
        onChange={(kind) => change({ ...place, kind })}
      />
      {place.kind !== 'none' && (
        <>
          <Stepper
            label={words.settings.placeNumber}
            value={place.number}
            shown={String(place.number)}
            min={1}
            max={MAX_PLACE_NUMBER}
            onChange={(number) => change({ ...place, number })}
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
            onChange={(number) => change({ ...place, number })}
            lessLabel={`${words.settings.less}: 10`}
            moreLabel={`${words.settings.moreValue}: 10`}
          />
        </>
      )}
    </StaffScreen>
  );
}
