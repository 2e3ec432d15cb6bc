import { expect, test } from 'vitest';
import { defaultSettings, settingsSchema, type Settings } from '#shared/settings/settings.ts';

const isTaken = (idle: Partial<Settings['idle']>): boolean =>
  settingsSchema.safeParse({ ...defaultSettings, idle: { ...defaultSettings.idle, ...idle } }).success;

test('a new kiosk asks after one, two and three minutes; staff may set from one minute to five (U-22)', () => {
  expect(defaultSettings.idle).toEqual({ infoSeconds: 60, personalSeconds: 120, typingSeconds: 180 });
  for (const kind of ['infoSeconds', 'personalSeconds', 'typingSeconds'])
    expect([59, 60, 300, 301].map((seconds) => isTaken({ [kind]: seconds }))).toEqual([false, true, true, false]);
});
