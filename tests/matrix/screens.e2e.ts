/** Every screen, on every device, in every text size and theme: nothing cut, covered, moved, too small or out of reach. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profileIds } from '#shared/accessibility/profiles.ts';
import { textSizes } from '#shared/accessibility/text-sizes.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { noStaffSecrets } from '#shared/staff/secrets.ts';
import { expect, test } from '../support/e2e/kiosk-test.ts';
import { dress } from '../support/e2e/dress.ts';
import { checkInStops, staffDoorStops, staffStops, ticketStops } from '../support/e2e/stops.ts';
import { examineByAxe, measureEverywhere, measureIn, type Findings, type FixedPlaces } from '../support/e2e/walk.ts';
import { createMemoryPrinter } from '../support/printing/memory-printer.ts';

test.describe.configure({ timeout: 180_000 });

/** The longest idle limits: looking takes its time. */
const settings = { ...defaultSettings, idle: { infoSeconds: 300, personalSeconds: 300, typingSeconds: 300 } };
const patiently = async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
  await writeFile(join(dataDirectory, 'settings.json'), JSON.stringify({ settings, staff: noStaffSecrets }));
  return { dataDirectory };
};
test.use({ contextOptions: { reducedMotion: 'reduce' }, started: { with: patiently } });

const looks = {
  'is measured': measureEverywhere,
  'is examined by axe': (screen: Parameters<typeof examineByAxe>[0]) => examineByAxe(screen),
};

for (const [how, look] of Object.entries(looks)) {
  test(`the way to a ticket ${how}`, async ({ visitor, staff, kiosk }) => {
    const places: FixedPlaces = new Map();
    for (const { name, reach } of checkInStops) {
      await reach({ visitor, staff, kiosk });
      expectNone(name, await look(visitor, name, places));
    }
  });

  test.describe('', () => {
    test.use({ started: { with: async () => ({ ...(await patiently()), printer: createMemoryPrinter('manual') }) } });

    test(`the ticket ${how}`, async ({ visitor, staff, kiosk }) => {
      const places: FixedPlaces = new Map();
      for (const { name, reach } of ticketStops) {
        await reach({ visitor, staff, kiosk });
        expectNone(name, await look(visitor, name, places));
      }
    });
  });

  test(`the staff door ${how}`, async ({ visitor, staff, kiosk }) => {
    const places: FixedPlaces = new Map();
    for (const { name, reach } of staffDoorStops) {
      await reach({ visitor, staff, kiosk });
      expectNone(name, await look(staff, name, places));
    }
  });

  test(`the staff area ${how}`, async ({ visitor, staff, kiosk }) => {
    const places: FixedPlaces = new Map();
    await staff.isIn();
    for (const { name, reach } of staffStops) {
      await reach({ visitor, staff, kiosk });
      expectNone(name, await look(staff, name, places));
    }
  });
}

test('the bank card fits on every screen it has to measure', async ({ staff, kiosk }) => {
  await staff.isIn();
  const findings: Findings = new Map();
  for (const profile of profileIds) {
    await kiosk.machine.dispatch('settings.save', { settings: { ...settings, device: { profile, pxPerMm: null } } });
    await dress(staff.page, { profile, textSize: 'normal', theme: 'warm' });
    await staff.pagesTo('Настройки');
    await staff.taps('Настройки');
    await staff.opensSetting('Экран');
    await staff.taps('Измерить экран картой');
    for (const textSize of textSizes.toReversed())
      await measureIn(staff, 'staff-calibrate', { profile, textSize }, new Map(), findings);
    await dress(staff.page, { profile, textSize: 'normal', theme: 'warm' });
    await staff.taps('Сохранить');
    await staff.pagesTo('Готово');
    await staff.taps('Готово');
  }
  expectNone('staff-calibrate', findings);
});

function expectNone(name: string, findings: Findings): void {
  expect.soft(Object.fromEntries(findings), name).toEqual({});
}
