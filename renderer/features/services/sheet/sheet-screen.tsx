/** A sheet on its way: what the printer does, and what to do next (U-19). The text stays one «Назад» away. */
import { useEffect, useState } from 'preact/hooks';
import type { ScreenOf } from '../../../navigation/route.ts';
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Status } from '../../../ui/status/status.tsx';
import { isOnItsWay, printSheet } from './print-sheet.ts';

export function SheetScreen({ route }: { readonly route: ScreenOf<'services-sheet'> }) {
  const services = useServices();
  const [error, setError] = useState<unknown>();
  if (error !== undefined) throw error;
  const { sheet } = services.visit.value;
  const say = words.sheet;
  const isAnother = sheet.value !== null && sheet.value.of !== route.of;
  const isFree = !isOnItsWay(sheet.value?.state);
  // Asked for while another one was on its way: its turn comes when the printer has done with that.
  useEffect(() => {
    if (isAnother && isFree) printSheet(services, route.of).catch(setError);
  }, [isAnother, isFree]);
  if (isAnother) {
    return (
      <Screen heading={say.heading}>
        <Status text={say.another} icon="printer" />
      </Screen>
    );
  }
  const state = sheet.value?.state ?? 'preparing';
  const isOver = !isOnItsWay(state);
  const isFault = isOver && state !== 'printed';
  const again = {
    label: say.again,
    icon: 'printer' as const,
    onPress: () => void printSheet(services, route.of).catch(setError),
  };
  return (
    <Screen
      heading={say.heading}
      primary={isOver ? { label: say.done, icon: 'check', onPress: services.navigator.back } : undefined}
      secondary={isOver && state !== 'no-printer' ? again : undefined}
    >
      <Status text={textOf(state)} icon={state === 'printed' ? 'circle-check' : 'printer'} />
      {isFault && <Notice>{state === 'no-printer' ? say.readHere : `${say.staffKnow} ${say.readHere}`}</Notice>}
    </Screen>
  );
}

type State = NonNullable<ReturnType<typeof useServices>['visit']['value']['sheet']['value']>['state'];

function textOf(state: State): string {
  const say = words.sheet;
  return state === 'preparing' || state === 'printing' || state === 'printed' ? say[state] : say.faults[state];
}
