/** Small files stand for the Chromiums of a machine. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium, mayNotKeepIn } from '../../../electron/start/find-chromium.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-chromium-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  await chmod(file, 0o755);
  return file;
}
/** As Ubuntu's package `chromium-browser` leaves it. */
const ofUbuntu = '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then\n  exit 1\nfi\nexec /snap/bin/chromium "$@"\n';
const find = () => findChromium('linux', { PATH: folder });

test("Ubuntu's script that starts the snap is one, too: another browser is taken first", async () => {
  const snap = await program('chromium-browser', ofUbuntu);
  expect(find()).toBe(snap);
  const chrome = await program('google-chrome', '#!/bin/bash\nexec /opt/google/chrome/chrome "$@"\n');
  expect(find()).toBe(chrome);
});

test('of a snap it is said that it may not write into hidden folders', async () => {
  const snap = await program('chromium-browser', ofUbuntu);
  expect(mayNotKeepIn(snap, '/home/kiosk/.local/share/first-step-kiosk/browser')).toBe(true);
  expect(mayNotKeepIn(snap, '/home/kiosk/data/browser')).toBe(false);
  const chrome = await program('google-chrome', 'ELF');
  expect(mayNotKeepIn(chrome, '/home/kiosk/.local/share/first-step-kiosk/browser')).toBe(false);
});

test('the one that the environment names is taken, or none', async () => {
  await program('chromium', 'ELF');
  const named = await program('my-browser', ofUbuntu);
  expect(findChromium('linux', { PATH: folder, CHROMIUM: named })).toBe(named);
  expect(findChromium('linux', { PATH: folder, CHROMIUM: join(folder, 'none') })).toBeNull();
  expect(findChromium('linux', { PATH: '' })).toBeNull();
});
