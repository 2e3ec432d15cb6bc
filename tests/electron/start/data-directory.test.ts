import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataDirectory } from '../../../electron/start/data-directory.ts';

const NAME = 'first-step-kiosk';
const usual = join(homedir(), '.local', 'share', NAME);

test('data are where this kind of system keeps them', () => {
  expect(defaultDataDirectory('linux', {})).toBe(usual);
  expect(defaultDataDirectory('linux', { XDG_DATA_HOME: '/srv/data' })).toBe(join('/srv/data', NAME));
  expect(defaultDataDirectory('win32', { APPDATA: '/Users/kiosk/AppData/Roaming' })).toBe(
    join('/Users/kiosk/AppData/Roaming', NAME),
  );
});

/** The XDG specification: empty is as good as not set, and a relative path is to be ignored. */
test.each(['', 'data', './data'])(
  '«%s» in the environment moves them nowhere: a kiosk that begins anew gives its numbers again',
  (home) => {
    expect(defaultDataDirectory('linux', { XDG_DATA_HOME: home })).toBe(usual);
    expect(isAbsolute(defaultDataDirectory('win32', { APPDATA: home }))).toBe(true);
  },
);
