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
