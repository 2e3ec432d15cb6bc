import { expect, it } from 'vitest';
import { profiles } from '#shared/accessibility/profiles.ts';
import { applyDisplay, defaultPreferences } from '../../../renderer/accessibility/display.ts';

const profile = profiles['portrait-32'];
const usual = { profile, pxPerMm: profile.pxPerMm, ...defaultPreferences };

function look(root: HTMLElement) {
  return root.getAttributeNames().map((name) => [name, root.getAttribute(name)]);
}

it('makes a capital letter of body text at least 4.8 mm high (A-1)', () => {
  const root = document.createElement('html');
  applyDisplay(root, usual);
  expect(Number.parseFloat(root.style.getPropertyValue('--cap')) / profile.pxPerMm).toBeGreaterThanOrEqual(4.8);
  expect(Number.parseFloat(root.style.fontSize) * 0.7).toBeCloseTo(Number.parseFloat(root.style.getPropertyValue('--cap')));
});

it('leaves no trace of a visitor’s wishes when the defaults are put back (A-17)', () => {
  const root = document.createElement('html');
  applyDisplay(root, usual);
  const before = look(root);
  applyDisplay(root, { ...usual, textSize: 'largest', theme: 'white-on-black', isCalm: true, isSteady: true });
  expect(look(root)).not.toEqual(before);
  applyDisplay(root, usual);
  expect(look(root)).toEqual(before);
});

it('tells tall screens from low ones', () => {
  const root = document.createElement('html');
  applyDisplay(root, usual);
  expect(root.hasAttribute('data-tall')).toBe(true);
  applyDisplay(root, { ...usual, profile: profiles['tablet-10'], pxPerMm: 5.88 });
  expect(root.hasAttribute('data-tall')).toBe(false);
});
