/** What stands in the same place on every screen, and where it is left out. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createChrome } from '../../../renderer/app/chrome.ts';
import type { AppState } from '../../../renderer/app/start/app-state.ts';
import { createNavigator } from '../../../renderer/navigation/navigator.ts';
import { newVisit } from '../../../renderer/session/visit.ts';

function open() {
  const navigator = createNavigator();
  const session = signal<{ state: string }>({ state: 'attract' });
  const visit = signal(newVisit('a'));
  const calledFrom: string[] = [];
  const begun: string[] = [];
  const services = {
    navigator,
    visit,
    record: { openCalls: signal([]) },
    content: { strings: {} },
    callStaff: async (from: string) => void calledFrom.push(from),
  };
  const beginVisit = (): void => {
    begun.push(visit.value.id);
    session.value = { state: 'active' };
  };
  const chrome = createChrome({ services, clock: { session }, visit, beginVisit } as unknown as AppState);
  return { chrome, navigator, calledFrom, begun, beginVisit };
}

test('help and letters can be had from the first screen: a visit begins with them', () => {
  const { chrome, calledFrom, begun } = open();
  expect(chrome.value.hidden).toEqual(['back', 'end']);
  chrome.value.onCallStaff();
  expect([calledFrom, begun]).toEqual([['attract'], ['a']]);
  expect(chrome.value.hidden).toEqual([]);
});

test('a call says from which screen it comes, and begins no second visit', () => {
  const { chrome, navigator, calledFrom, begun, beginVisit } = open();
  beginVisit();
  navigator.go({ screen: 'check-in-menu' });
  chrome.value.onCallStaff();
  expect([calledFrom, begun]).toEqual([['check-in-menu'], ['a']]);
});

test('staff call nobody, and letters are not offered where they are chosen', () => {
  const { chrome, navigator, beginVisit } = open();
  beginVisit();
  navigator.go({ screen: 'staff-today' });
  expect(chrome.value.hidden).toEqual(['callStaff']);
  navigator.go({ screen: 'display' });
  expect(chrome.value.hidden).toEqual(['display']);
});
