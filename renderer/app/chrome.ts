/** The controls that stand in the same place on every screen (A-16, A-32, U-2), joined to what they do here. */
import { visit as words } from '../strings/visit.ts';
import type { ChromeControl, ScreenChrome } from '../ui/screen/screen-chrome.ts';
import type { AppState } from './start/app-state.ts';
import { screens } from './screens.tsx';

export function chromeFor({ services, clock, visit, beginVisit }: AppState): ScreenChrome {
  const { navigator, record, content, endVisit, callStaff } = services;
  const { screen } = navigator.route.value;
  const isAttract = clock.session.value.state === 'attract';
  const isCalled = visit.value.hasCalledStaff.value && record.openCalls.value.length > 0;
  const hidden: ChromeControl[] = [];
  if (isAttract) hidden.push('back', 'end');
  if (!isAttract && screens[screen].kind === 'staff') hidden.push('callStaff');
  if (screen === 'display') hidden.push('display');
  return {
    labels: isCalled ? { ...words.chrome, callStaff: words.chrome.called } : words.chrome,
    onBack: navigator.canGoBack.value ? navigator.back : undefined,
    onDisplay: () => {
      if (isAttract) beginVisit();
      navigator.go({ screen: 'display' });
    },
    onCallStaff: () => {
      if (isAttract) beginVisit();
      void callStaff(isAttract ? 'attract' : screen);
    },
    onEnd: () => endVisit('button'),
    hidden,
    note: isCalled ? (content.strings['staff.called'] ?? words.chrome.staffCalled) : undefined,
  };
}
