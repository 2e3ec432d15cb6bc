import { expect, test } from 'vitest';
import { DEFAULT_PORT, HELP, parseOptions, toArgs } from '../../../electron/start/options.ts';

const optionsOf = (...args: string[]) => {
  const parsed = parseOptions(args);
  if (parsed.kind !== 'options') throw new Error(parsed.kind);
  return parsed.options;
};

test('without options the kiosk opens on the whole screen, in the shell that is there', () => {
  expect(optionsOf()).toEqual({
    shell: 'auto',
    port: DEFAULT_PORT,
    data: null,
    printer: null,
    profile: null,
    drives: null,
    windowed: false,
    open: true,
  });
});

test('every option is understood', () => {
  expect(
    optionsOf(
      '--shell',
      'browser',
      '--port',
      '0',
      '--data',
      '/srv/kiosk',
      '--printer',
      'folder:/tmp/paper',
      '--profile',
      'tablet-10',
      '--windowed',
      '--no-open',
    ),
  ).toEqual({
    shell: 'browser',
    drives: null,
    port: 0,
    data: '/srv/kiosk',
    printer: { kind: 'folder', directory: '/tmp/paper' },
    profile: 'tablet-10',
    windowed: true,
    open: false,
  });
});

test.each([
  ['system', { kind: 'system', name: null }],
  ['system:Талоны: зал 1', { kind: 'system', name: 'Талоны: зал 1' }],
  ['none', { kind: 'none' }],
])('--printer %s', (text, printer) => {
  expect(optionsOf('--printer', text).printer).toEqual(printer);
});

test.each([
  ['--bogus'],
  ['stray'],
  ['--shell', 'chrome'],
  ['--port', 'abc'],
  ['--port', '65536'],
  ['--port', '-1'],
  ['--port', ''],
  ['--data', ''],
  ['--printer', 'paper'],
  ['--printer', 'system:'],
  ['--printer', 'folder:'],
  ['--printer', 'none:x'],
  ['--profile', 'tv'],
  ['--windowed=yes'],
])('%s %s is refused in one line', (...args) => {
  const parsed = parseOptions(args);
  if (parsed.kind !== 'error') throw new Error(parsed.kind);
  expect(parsed.message).not.toBe('');
  expect(parsed.message).not.toContain('\n');
});

test('help names every option', () => {
  expect(parseOptions(['--help', '--shell', 'nonsense'])).toEqual({ kind: 'help' });
  for (const option of ['shell', 'port', 'data', 'printer', 'profile', 'windowed', 'no-open'])
    expect(HELP).toContain(`--${option}`);
});

test('what is handed on to Electron means the same there', () => {
  const options = optionsOf('--data', '/srv/kiosk', '--printer', 'system:HP 1', '--profile', 'desk-15', '--windowed');
  expect(optionsOf(...toArgs(options))).toEqual(options);
});
