/** Short forms of `npm run drill -- packs`: harmed packs, and power cuts in the middle of an installation. */
import { expect, test } from 'vitest';
import { fuzzPacks } from '../../support/packs/fuzz-packs.ts';
import { killInstalls } from '../../support/packs/kill-installs.ts';
import { seeded } from '../../support/packs/mutate.ts';

test('of 500 harmed packs none is accepted, none crashes the kiosk, none leaves a file', { timeout: 60_000 }, async () => {
  const { accepted, crashes, strays, reasons } = await fuzzPacks(500, 1);
  expect({ accepted, crashes, strays }).toEqual({ accepted: 0, crashes: [], strays: [] });
  expect(Object.keys(reasons).length).toBeGreaterThan(8);
});

test(
  'killed 8 times while it installs, there is always one whole pack, never older than one it had acknowledged',
  { timeout: 60_000 },
  async () => {
    const { broken, installs } = await killInstalls(8, seeded(1));
    expect(broken).toEqual([]);
    expect(installs).toBeGreaterThan(0);
  },
);
