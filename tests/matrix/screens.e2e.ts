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
import { EXPORT_STICKS, exportsStops } from '../support/e2e/exports-stops.ts';
import { packsStops, sticksWithPack } from '../support/e2e/packs-stops.ts';
import { folderWithStick, resumePaperStops, resumePreviewStops } from '../support/e2e/resume-paper-stops.ts';
import { resumeStops } from '../support/e2e/resume-stops.ts';
import { servicesStops } from '../support/e2e/services-stops.ts';
import { checkInStops, staffDoorStops, staffStops, ticketStops, type People, type Stop } from '../support/e2e/stops.ts';
import { reportsStops } from '../support/e2e/reports-stops.ts';
import { ownWordsStops, surveyStops } from '../support/e2e/survey-stops.ts';
import { examine, isThorough, measureIn, type Findings, type FixedPlaces } from '../support/e2e/walk.ts';
import type { KioskServerOptions } from '../support/machine/kiosk-server.ts';
import { contentAskingForWords } from '../support/survey/words-wanted.ts';
import { madeYear, writeEvents } from '../support/survey/year.ts';
import { createMemoryPrinter } from '../support/printing/memory-printer.ts';

/** One test looks at a whole way, on every device or on a few. */
test.describe.configure({ timeout: isThorough ? 900_000 : 180_000 });

/** The longest idle limits: looking takes its time. */
const settings = { ...defaultSettings, idle: { infoSeconds: 300, personalSeconds: 300, typingSeconds: 300 } };
const patiently = async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'kiosk-'));
  await writeFile(join(dataDirectory, 'settings.json'), JSON.stringify({ settings, staff: noStaffSecrets }));
  return { dataDirectory };
};
test.use({ started: { with: patiently } });

/** Enough for figures by purpose and by hour. */
const withVoices = async (dataDirectory: string): Promise<KioskServerOptions> => {
  const now = Date.now();
  await writeEvents(join(dataDirectory, 'journal'), madeYear({ surveys: 400, events: 2600, days: 50, now }), now);
  return {};
};

/** A printer that takes sheets of A4 and waits, and a stick. */
const withSheets = async (dataDirectory: string): Promise<KioskServerOptions> => {
  const onSheets = { ...settings, printing: { ...settings.printing, paper: 'a4' } };
  await writeFile(join(dataDirectory, 'settings.json'), JSON.stringify({ settings: onSheets, staff: noStaffSecrets }));
  return { drivesDirectory: folderWithStick(), printer: createMemoryPrinter('manual') };
};

/** One walk: where it starts, its stops, and who looks. */
interface Walk {
  readonly name: string;
  readonly stops: readonly Stop[];
  readonly who: 'visitor' | 'staff';
  /** What the kiosk is started with, besides patience. */
  readonly started?: (dataDirectory: string) => KioskServerOptions | Promise<KioskServerOptions>;
  readonly before?: (people: People) => Promise<unknown>;
}

const walks: readonly Walk[] = [
  { name: 'the way to a ticket', stops: checkInStops, who: 'visitor' },
  { name: 'the ticket', stops: ticketStops, who: 'visitor', started: () => ({ printer: createMemoryPrinter('manual') }) },
  { name: 'the services', stops: servicesStops, who: 'visitor' },
  { name: 'the survey', stops: surveyStops, who: 'visitor' },
  {
    name: 'own words in the survey',
    stops: ownWordsStops,
    who: 'visitor',
    started: async () => ({ contentDirectory: await contentAskingForWords() }),
  },
  { name: 'the preview of the résumé', stops: resumePreviewStops, who: 'visitor', started: withSheets },
  {
    name: 'the paper of the résumé',
    stops: resumePaperStops,
    who: 'visitor',
    started: withSheets,
  },
  { name: 'the résumé', stops: resumeStops, who: 'visitor' },
  { name: 'the staff door', stops: staffDoorStops, who: 'staff' },
  {
    name: 'exports',
    stops: exportsStops,
    who: 'staff',
    started: () => ({ drivesDirectory: EXPORT_STICKS }),
    before: ({ staff }) => staff.isIn(),
  },
  { name: 'the reports', stops: reportsStops, who: 'staff', started: withVoices, before: ({ staff }) => staff.isIn() },
  {
    name: 'the packs',
    stops: packsStops,
    who: 'staff',
    started: async () => ({ drivesDirectory: await sticksWithPack() }),
    before: ({ staff }) => staff.isIn(),
  },
  { name: 'the staff area', stops: staffStops, who: 'staff', before: ({ staff }) => staff.isIn() },
];

for (const { name: walk, stops, who, started, before } of walks) {
  test.describe(walk, () => {
    test.use({
      started: {
        with: async () => {
          const base = await patiently();
          return { ...base, ...(await started?.(base.dataDirectory)) };
        },
      },
    });

    test('is clean on every screen', async ({ visitor, staff, kiosk }) => {
      const people = { visitor, staff, kiosk };
      const screen = people[who];
      const places: FixedPlaces = new Map();
      await before?.(people);
      for (const [turn, { name, reach, isAlike }] of stops.entries()) {
        await test.step(name, async () => {
          await reach(people);
          if (isAlike === true && !isThorough) return;
          expectNone(name, await examine(screen, name, turn, places));
        });
      }
    });
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
    await staff.seesScreen('Экран');
    await staff.pagesTo('Готово');
    await staff.taps('Готово');
  }
  expectNone('staff-calibrate', findings);
});

function expectNone(name: string, findings: Findings): void {
  expect.soft(Object.fromEntries(findings), name).toEqual({});
}
