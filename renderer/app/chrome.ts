/** The controls that stand in the same place on every screen (A-16, A-32, U-2), joined to what they do here. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { leaveVisit } from '../session/leave-visit.ts';
import { visit as words } from '../strings/visit.ts';
import type { ChromeControl, ScreenChrome } from '../ui/screen/screen-chrome.ts';
import type { AppState } from './start/app-state.ts';
import { screens } from './screens.tsx';

/** Another one only when something of it changes: what depends on it stands still while screens come and go. */
export function createChrome({ services, clock, visit, beginVisit }: AppState): ReadonlySignal<ScreenChrome> {
  const { navigator, record, callStaff } = services;
  const isAttract = computed(() => clock.session.value.state === 'attract');
  const isCalled = computed(() => visit.value.hasCalledStaff.value && record.openCalls.value.length > 0);
  const isDisplay = computed(() => navigator.route.value.screen === 'display');
  const isStaff = computed(() => screens[navigator.route.value.screen].kind === 'staff');

  return computed(() => {
    const hidden: ChromeControl[] = [];
    if (isAttract.value) hidden.push('back', 'end');
    else if (isStaff.value) hidden.push('callStaff');
    if (isDisplay.value) hidden.push('display');
    return {
      labels: isCalled.value ? { ...words.chrome, callStaff: words.chrome.called } : words.chrome,
      onBack: navigator.canGoBack.value ? navigator.back : undefined,
      onDisplay: () => {
        if (isAttract.value) beginVisit();
        navigator.go({ screen: 'display' });
      },
      onCallStaff: () => {
        const place = isAttract.value ? 'attract' : navigator.route.value.screen;
        if (isAttract.value) beginVisit();
        void callStaff(place);
      },
      onEnd: () => leaveVisit(services, 'button'),
      hidden,
      note: isCalled.value ? (services.content.strings['staff.called'] ?? words.chrome.staffCalled) : undefined,
    };
  });
}
