/** What is on the screen now: attract, a visit, its warning, or a calm page. Reads the session; decides nothing itself. */
import { effect } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { profiles } from '#shared/accessibility/profiles.ts';
import { applyDisplay } from '../accessibility/display.ts';
import { ServicesProvider } from '../session/services.ts';
import { visit as words } from '../strings/visit.ts';
import { Attract } from '../ui/attract/attract.tsx';
import { ScreenChromeProvider } from '../ui/screen/screen-chrome.ts';
import type { AppState } from './start/app-state.ts';
import { CalmPage } from './screens/calm-page.tsx';
import { createChrome } from './chrome.ts';
import { CurrentScreen } from './current-screen.tsx';
import { EndAsked } from './screens/end-asked.tsx';
import { StaffCorner } from './screens/staff-corner.tsx';
import { StillThere } from './screens/still-there.tsx';

export function App({ app }: { readonly app: AppState }) {
  const chrome = useMemo(() => createChrome(app), [app]);
  // Before anything is drawn anew: the next person never sees the greeting in the letters and colours of the one before.
  useLayoutEffect(() => {
    const apply = (): void => {
      const { device } = app.services.settings.value;
      // As high as the page really is: a system that magnifies otherwise than the profile says moves the line of reach.
      const profile = { ...profiles[device.profile], heightPx: innerHeight };
      const pxPerMm = device.pxPerMm ?? profile.pxPerMm;
      applyDisplay(document.documentElement, { ...app.visit.value.display.value, profile, pxPerMm });
    };
    const stop = effect(apply);
    addEventListener('resize', apply);
    return () => {
      stop();
      removeEventListener('resize', apply);
    };
  }, [app]);
  if (app.isSuperseded.value) {
    return (
      <ScreenChromeProvider value={chrome.value}>
        <CalmPage heading={words.superseded.heading} lead={words.superseded.lead} />
      </ScreenChromeProvider>
    );
  }

  const session = app.clock.session.value;
  const endAsked = app.visit.value.endAsked.value;
  const { strings } = app.services.content;
  const [firstLine, secondLine] = words.attract.lines;
  // Between the end of one visit and the attract screen nothing may be seen of it (U-25); it lasts one frame.
  if (session.state === 'ending') return null;
  return (
    <ScreenChromeProvider value={chrome.value}>
      {session.state === 'attract' && app.services.navigator.route.value.screen === 'home' ? (
        <Attract
          name={words.productName}
          greeting={strings['attract.heading'] ?? words.attract.heading}
          lines={[strings['attract.first-line'] ?? firstLine, strings['attract.second-line'] ?? secondLine]}
          invitation={strings['attract.start'] ?? words.attract.start}
          onBegin={app.beginVisit}
        />
      ) : (
        <ServicesProvider value={app.services}>
          <CurrentScreen app={app} />
        </ServicesProvider>
      )}
      {session.state === 'attract' && <StaffCorner onOpen={app.beginStaff} />}
      {session.state === 'active' && endAsked !== null && <EndAsked app={app} how={endAsked} />}
      {session.state === 'still-there' && <StillThere app={app} endsAt={session.endsAt} />}
    </ScreenChromeProvider>
  );
}
