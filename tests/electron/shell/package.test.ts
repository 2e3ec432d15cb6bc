/** What is packaged, and what must never be in it. The packaged program itself is tested in tests/e2e-electron. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|tsx|html)$/.test(entry.name) ? [path] : [];
  });
}

describe('electron-builder.yml', () => {
  const config = parse(read('electron-builder.yml')) as Record<string, unknown>;
  const schema = JSON.parse(read('node_modules/app-builder-lib/scheme.json')) as {
    readonly properties: Record<string, unknown>;
    readonly definitions: Record<string, { readonly properties: Record<string, unknown> }>;
  };

  test('sets every fuse that there is, as L-11 wants it', () => {
    expect(config['electronFuses']).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
    const known = Object.keys(schema.definitions['FuseOptionsV1']?.properties ?? {}).filter(
      (name) => name !== 'resetAdHocDarwinSignature',
    );
    expect(Object.keys(config['electronFuses'] as object).toSorted()).toEqual(known.toSorted());
  });

  test('names only what electron-builder knows', () => {
    expect(Object.keys(config).filter((name) => !(name in schema.properties))).toEqual([]);
    for (const [part, definition] of [
      ['linux', 'LinuxConfiguration'],
      ['deb', 'DebOptions'],
      ['win', 'WindowsConfiguration'],
      ['nsis', 'NsisOptions'],
    ] as const) {
      const known = schema.definitions[definition]?.properties ?? {};
      expect(Object.keys(config[part] as object).filter((name) => !(name in known))).toEqual([]);
    }
  });

  test('makes a deb, an AppImage and an installer for all users, in one asar, published nowhere', () => {
    expect(config).toMatchObject({
      productName: 'Первый шаг',
      executableName: 'first-step',
      asar: true,
      publish: null,
      linux: { target: ['deb', 'AppImage'] },
      win: { target: ['nsis'] },
      nsis: { perMachine: true, allowToChangeInstallationDirectory: false },
    });
  });

  test('packs the built program and its data, and no module from outside', () => {
    expect(config['files']).toEqual(['dist/**', 'assets/**', '!assets/os/**', 'package.json', '!node_modules/**']);
  });

  test('lays the licences of others beside the program on every system', () => {
    expect(config['extraResources']).toEqual([{ from: 'dist/machine/licences.txt', to: 'licences.txt' }]);
  });

  test('lays what the operating system of a Linux kiosk needs beside the program', () => {
    expect(config['linux']).toMatchObject({ extraResources: [{ from: 'assets/os', to: 'os' }] });
  });
});

describe('no source', () => {
  const all = ['electron', 'renderer', 'shared'].flatMap(sources);

  test.each([
    ['opens a program or an address outside the kiosk (L-5)', /\bopenExternal\b|\bopenPath\b|\bshowItemInFolder\b/],
    [
      'opens a native window (L-7)',
      /\bshow(Open|Save)Dialog|showMessageBox|showErrorBox|\bwindow\.(print|alert|confirm|prompt)\(|type=["']file["']/,
    ],
    [
      'loosens a window (L-1)',
      /nodeIntegration\w*: true|sandbox: false|contextIsolation: false|webSecurity: false|webviewTag: true|enableBlinkFeatures/,
    ],
    ['opens developer tools', /\bopenDevTools\b/],
  ])('%s', (_what, pattern) => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((path) => pattern.test(read(path)))).toEqual([]);
  });

  test('names the package «electron» outside the shell and its two entries', () => {
    const shell = /^electron\/(shell\/|main\.ts$|preload\.ts$)/;
    expect(all.filter((path) => !shell.test(path) && /from 'electron(\/\w+)?'/.test(read(path)))).toEqual([]);
  });

  test('gives the preload more than the contract and Electron', () => {
    const imports = [...read('electron/preload.ts').matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imports).toEqual(['electron', '#shared/kiosk-api.ts', '#shared/result.ts']);
  });
});

test('Electron is at most one major behind the newest that is known (L-14)', () => {
  /** Raised by hand with each look at https://releases.electronjs.org; last looked at on 2026-11-23. */
  const NEWEST_KNOWN_MAJOR = 45;
  const { version } = JSON.parse(read('node_modules/electron/package.json')) as { readonly version: string };
  expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(NEWEST_KNOWN_MAJOR - 1);
});
