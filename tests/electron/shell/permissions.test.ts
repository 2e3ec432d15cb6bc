import { beforeEach, describe, expect, test } from 'vitest';
import { refuseDownloads } from '../../../electron/shell/downloads.ts';
import { closeNetwork, hideHosts } from '../../../electron/shell/network.ts';
import { limitPermissions } from '../../../electron/shell/permissions.ts';
import { createAppDouble } from '../../support/electron/app-double.ts';
import { SessionDouble, type Permission } from '../../support/electron/session-double.ts';

/** Every name in Electron's typings: a new one does not compile until it is listed here. */
const names: Record<Permission, 0> = {
  ar: 0,
  'automatic-fullscreen': 0,
  'background-fetch': 0,
  'background-sync': 0,
  'captured-surface-control': 0,
  'clipboard-read': 0,
  'clipboard-sanitized-write': 0,
  'deprecated-sync-clipboard-read': 0,
  'display-capture': 0,
  fileSystem: 0,
  fullscreen: 0,
  geolocation: 0,
  'geolocation-approximate': 0,
  'hand-tracking': 0,
  hid: 0,
  'idle-detection': 0,
  keyboardLock: 0,
  'local-fonts': 0,
  'local-network': 0,
  'local-network-access': 0,
  'loopback-network': 0,
  media: 0,
  mediaKeySystem: 0,
  midi: 0,
  midiSysex: 0,
  nfc: 0,
  notifications: 0,
  openExternal: 0,
  'payment-handler': 0,
  'periodic-background-sync': 0,
  'persistent-storage': 0,
  pointerLock: 0,
  'screen-wake-lock': 0,
  sensors: 0,
  serial: 0,
  'smart-card': 0,
  'speaker-selection': 0,
  'storage-access': 0,
  'system-wake-lock': 0,
  'top-level-storage-access': 0,
  usb: 0,
  vr: 0,
  'web-app-installation': 0,
  'web-printing': 0,
  'window-management': 0,
  unknown: 0,
};
const ALL = Object.keys(names) as Permission[];

let session: SessionDouble;
beforeEach(() => {
  session = new SessionDouble();
  limitPermissions(session.asSession);
});

describe('the page gets no right but lasting storage (L-6)', () => {
  test.each(ALL.filter((name) => name !== 'persistent-storage'))('%s is refused', async (permission) => {
    expect(await session.request(permission, 'app://kiosk/')).toBe(false);
    expect(session.check(permission, 'app://kiosk')).toBe(false);
  });

  test('lasting storage is granted to our page only: else the database could be thrown away (D-9)', async () => {
    expect(await session.request('persistent-storage', 'app://kiosk/index.html')).toBe(true);
    expect(session.check('persistent-storage', 'app://kiosk/')).toBe(true);
    expect(await session.request('persistent-storage', 'https://example.org/')).toBe(false);
    expect(session.check('persistent-storage', 'app://kiosk.evil')).toBe(false);
  });

  test('no device can be used', () => {
    expect((['hid', 'serial', 'usb'] as const).map((type) => session.device(type, 'app://kiosk'))).toEqual([false, false, false]);
  });
});

test('a download never starts (L-7)', () => {
  expect(session.download()).toBe(false);
  refuseDownloads(session.asSession);
  expect(session.download()).toBe(true);
});

test('the page reaches its own origin and no other address', async () => {
  await closeNetwork(session.asSession);
  expect(['app://kiosk/assets/a.js', 'blob:app://kiosk/1', 'data:image/png;base64,'].map((url) => session.fetches(url))).toEqual([
    true,
    true,
    true,
  ]);
  const away = [
    'http://127.0.0.1:631/',
    'https://example.org/',
    'ws://example.org/',
    'file:///etc/passwd',
    'app://evil/',
    'devtools://devtools/',
  ];
  expect(away.filter((url) => session.fetches(url))).toEqual([]);
  expect([session.proxyMode, session.isSpellCheckerOn]).toEqual(['direct', false]);
});

test("Chromium's own services find no host", () => {
  const app = createAppDouble(() => true);
  hideHosts(app.asApp.commandLine);
  expect(app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
});
