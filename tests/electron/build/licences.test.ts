/** Whose work is in the bundles, and that its licence goes along. */
import { expect, test } from 'vitest';
import { licenceTexts } from '../../../electron/build/licences.ts';
import { code, packageOf, ROOT } from '../../support/architecture/sources.ts';

const NOT_BUNDLED = /^(node:|electron$|vite$|svgo$|@preact\/preset-vite$|@duckdb\/node-api$|#shared)/;

/** Name → licence and text. */
function told(): ReadonlyMap<string, string> {
  const parts = licenceTexts(ROOT).split(/\n={80}\n/);
  return new Map(parts.map((part) => [part.trim().split(' ')[0] ?? '', part]));
}

test('every package that a bundle holds brings the text of its licence', () => {
  const packages = code.flatMap(({ imports }) => imports.filter(({ file, name }) => file === null && !NOT_BUNDLED.test(name)));
  const bundled = [...new Set(packages.map(({ name }) => packageOf(name)))];
  expect(bundled.length).toBeGreaterThan(10);
  const texts = told();
  expect(bundled.filter((name) => !/copyright|©/i.test(texts.get(name) ?? ''))).toEqual([]);
});

test('what packages are made of themselves, and letters and notices of their own, are in it too', () => {
  const texts = told();
  expect(texts.get('fontkit')).toMatch(/MIT, Devon Govett/);
  expect(texts.get('pdfkit')).toMatch(/copyright/i);
  expect(texts.get('@expo-google-fonts/golos-text')).toContain('SIL OPEN FONT LICENSE');
  expect(texts.get('dexie')).toContain('Copyright (c) 2014-2017 David Fahlander');
});
