/** Shows the route's screen inside its boundary and tells the session what kind of screen it is. */
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ScreenClass } from '#shared/session/session.ts';
import type { Route } from '../navigation/route.ts';
import { visit as words } from '../strings/visit.ts';
import { ScreenFrame } from '../ui/screen/screen-frame.tsx';
import type { AppState } from './start/app-state.ts';
import { CalmPage } from './screens/calm-page.tsx';
import { reportFault } from '../platform/report-fault.ts';
import { ScreenBoundary } from './screen-boundary.tsx';
import { screens } from './screens.tsx';

export function CurrentScreen({ app }: { readonly app: AppState }) {
  const { navigator, kiosk, endVisit } = app.services;
  const route = navigator.route.value;
  const { kind, View } = rowOf(route);
  const place = JSON.stringify(route);
  useEffect(() => {
    app.clock.send({ type: 'show', screen: kind });
  }, [kind, route]);
  return (
    <ScreenBoundary
      place={place}
      onError={(error) => reportFault(kiosk, 'screen-failed', error)}
      fallback={() => (
        <CalmPage
          heading={words.problem.heading}
          lead={words.problem.lead}
          primary={{ label: words.problem.again, onPress: () => endVisit('crash') }}
        />
      )}
    >
      <ScreenFrame>
        <View key={place} route={route} />
      </ScreenFrame>
    </ScreenBoundary>
  );
}

function rowOf(route: Route): { readonly kind: ScreenClass; readonly View: ComponentType<{ route: Route }> } {
  const { kind, view } = screens[route.screen];
  // The table ties each name to its own route; the compiler cannot follow that through an index.
  return { kind, View: view as ComponentType<{ route: Route }> };
}
