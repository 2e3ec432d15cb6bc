import { expect, test } from 'vitest';
import { createNavigator } from '../../../renderer/navigation/navigator.ts';

test('back to a screen passes over all that was opened since, and «Назад» leads on from there', () => {
  const navigator = createNavigator();
  navigator.go({ screen: 'resume' });
  navigator.go({ screen: 'resume-check' });
  navigator.go({ screen: 'resume-ask', of: 'about', index: 0, after: 'check' });
  navigator.go({ screen: 'display' });
  navigator.backTo('resume-check');
  expect(navigator.route.value).toEqual({ screen: 'resume-check' });
  navigator.back();
  expect(navigator.route.value).toEqual({ screen: 'resume' });
});

test('back to a screen that was not on the way changes nothing', () => {
  const navigator = createNavigator();
  navigator.go({ screen: 'resume' });
  navigator.backTo('resume-check');
  expect(navigator.route.value).toEqual({ screen: 'resume' });
});

test('«Назад» leads to home and no further', () => {
  const navigator = createNavigator();
  expect(navigator.canGoBack.value).toBe(false);
  navigator.go({ screen: 'services' });
  expect(navigator.canGoBack.value).toBe(true);
  navigator.back();
  navigator.back();
  expect(navigator.route.value).toEqual({ screen: 'home' });
});

test('«Назад» passes over what is gone, never over the screen that is seen', () => {
  const navigator = createNavigator();
  for (const index of [0, 1, 2]) navigator.go({ screen: 'check-in-question', index });
  navigator.forget((route) => route.screen === 'home' || (route.screen === 'check-in-question' && route.index > 0));
  expect(navigator.route.value).toEqual({ screen: 'check-in-question', index: 2 });
  navigator.back();
  expect(navigator.route.value).toEqual({ screen: 'check-in-question', index: 0 });
  expect(navigator.canGoBack.value).toBe(false);
});

test('after a new beginning «Назад» leads home, from a door of staff nowhere', () => {
  const navigator = createNavigator();
  navigator.go({ screen: 'resume' });
  navigator.reset({ screen: 'resume-erased' });
  navigator.back();
  expect(navigator.route.value).toEqual({ screen: 'home' });
  expect(navigator.canGoBack.value).toBe(false);
  navigator.reset({ screen: 'staff-today' });
  expect(navigator.canGoBack.value).toBe(false);
  navigator.go({ screen: 'staff-state' });
  navigator.reset();
  expect(navigator.route.value).toEqual({ screen: 'home' });
  expect(navigator.canGoBack.value).toBe(false);
});
