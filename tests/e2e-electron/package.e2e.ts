/** What electron-builder made, byte by byte: fuses (L-11) and what must not be in the archive (L-5). */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readFuses } from '../support/electron/fuse-wire.ts';
import { asarOf, NO_PACKAGE, packagedBinary } from './program.ts';

const binary = packagedBinary() ?? '';
test.skip(binary === '', NO_PACKAGE);

test('every fuse is as L-11 wants it', () => {
  expect(readFuses(readFileSync(binary))).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  });
});

test('nothing in the archive opens another program, and no module came along', () => {
  const archive = readFileSync(asarOf(binary)).toString('latin1');
  expect(archive.match(/openExternal|openPath|showOpenDialog|showSaveDialog/g)).toBeNull();
  expect(archive.includes('"node_modules"')).toBe(false);
});
