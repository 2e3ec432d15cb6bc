/** Which packs fit this kiosk today, and what they change: the borders that whole installations do not touch. */
import { expect, test } from 'vitest';
import type { PackManifest } from '#shared/packs/format/manifest.ts';
import { changesBetween } from '#shared/packs/install/changes.ts';
import { policyFault } from '#shared/packs/install/policy.ts';

const manifest: PackManifest = {
  format: 1,
  id: 'centre',
  version: 3,
  title: 'Проба',
  created: '2026-11-23T08:00:00Z',
  app: { from: '1.2.3', before: '2.0.0' },
  valid_until: '2026-11-23',
  files: [],
};

test.each([
  ['1.2.3', '2026-11-23', null],
  ['1.2.3-test', '2026-11-23', null],
  ['1.2.2', '2026-11-23', 'app-too-old'],
  ['1.10.0', '2026-11-23', null],
  ['1.99.99', '2026-11-23', null],
  ['2.0.0', '2026-11-23', 'app-too-new'],
  ['1.2.3', '2026-11-24', 'expired'],
])('on version %s on %s: %s', (appVersion, today, code) => {
  expect(policyFault(manifest, 'a', { appVersion, today, seen: undefined })?.code ?? null).toBe(code);
});

test.each([
  [{ version: 2, sha256: 'b' }, null],
  [{ version: 3, sha256: 'a' }, null],
  [{ version: 3, sha256: 'b' }, 'version-used-twice'],
  [{ version: 4, sha256: 'b' }, 'older-than-seen'],
])('where %o was seen: %s', (seen, code) => {
  expect(policyFault(manifest, 'a', { appVersion: '1.2.3', today: '2026-11-23', seen })?.code ?? null).toBe(code);
});

test('what is new, other and gone is told, and nothing else', () => {
  const before = [
    { path: 'same', sha256: '1' },
    { path: 'gone', sha256: '2' },
    { path: 'other', sha256: '3' },
  ];
  const after = [
    { path: 'new', sha256: '4' },
    { path: 'other', sha256: '5' },
    { path: 'same', sha256: '1' },
  ];
  expect(changesBetween(before, after)).toEqual([
    { path: 'gone', kind: 'removed' },
    { path: 'new', kind: 'added' },
    { path: 'other', kind: 'changed' },
  ]);
});
