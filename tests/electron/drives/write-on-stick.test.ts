/** Files for a person's own stick: on it, whole, beside what is there already, and nowhere else. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StickFile } from '#shared/resume/stick-files.ts';
import { writeOnStick } from '../../../electron/drives/write-on-stick.ts';
import { startTestMachine } from '../../support/machine/test-machine.ts';

let root: string;
const stick = () => ({ id: 'A', name: 'A', path: join(root, 'A') });
const file = (name: StickFile['name'], text: string): StickFile => ({ name, base64: Buffer.from(text).toString('base64') });
const files = [file('resume.txt', 'Сварщик'), file('resume.json', '{}')];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stick-'));
  await mkdir(join(root, 'A'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the files are on the stick as they were handed over', async () => {
  expect(await writeOnStick(stick(), files)).toEqual({ ok: true, value: ['resume.txt', 'resume.json'] });
  expect(await readFile(join(root, 'A', 'resume.txt'), 'utf8')).toBe('Сварщик');
  expect(await readdir(root)).toEqual(['A']);
});

test('what is there already stays: the new files get names of their own', async () => {
  await writeFile(join(root, 'A', 'resume.txt'), 'старое');
  expect(await writeOnStick(stick(), files)).toMatchObject({ value: ['resume-2.txt', 'resume.json'] });
  expect(await writeOnStick(stick(), files)).toMatchObject({ value: ['resume-3.txt', 'resume-2.json'] });
  expect(await readFile(join(root, 'A', 'resume.txt'), 'utf8')).toBe('старое');
});

test('a stick that was pulled out is told as such', async () => {
  await rm(join(root, 'A'), { recursive: true });
  expect(await writeOnStick(stick(), files)).toEqual({ ok: false, problem: { code: 'no-stick' } });
});

test.skipIf(process.getuid?.() === 0)('a stick that cannot be written is told as such, and nothing is left on it', async () => {
  await chmod(join(root, 'A'), 0o555);
  expect(await writeOnStick(stick(), files)).toEqual({ ok: false, problem: { code: 'stick-locked' } });
});

test('where the second file cannot be written the first goes, too: half a résumé helps nobody', async () => {
  const secondFails = [files[0], { ...files[1], name: 'gone/resume.json' }] as unknown as readonly StickFile[];
  expect(await writeOnStick(stick(), secondFails)).toMatchObject({ ok: false });
  expect(await readdir(join(root, 'A'))).toEqual([]);
});

test('a page may write those three files to a stick that is in, and nothing else anywhere', async () => {
  const { machine, close, dataDirectory } = await startTestMachine({ drivesDirectory: root });
  const write = (drive: string, name: string) => machine.dispatch('sticks.write', { drive, files: [{ ...files[0], name }] });
  expect(await machine.dispatch('sticks.list', {})).toEqual({ ok: true, value: [{ id: 'A', name: 'A' }] });
  expect(await write('A', 'resume.txt')).toMatchObject({ ok: true });
  expect(await write('A', '../../etc/cron')).toMatchObject({ problem: { code: 'bad-call' } });
  expect(await write('A', 'Иванов.txt')).toMatchObject({ problem: { code: 'bad-call' } });
  expect(await write('../../tmp', 'resume.txt')).toMatchObject({ problem: { code: 'no-stick' } });
  // The log knows that it was done, not by whom or what.
  const log = await vi.waitFor(async () => {
    const logs = await readdir(join(dataDirectory, 'log'));
    const lines = (await Promise.all(logs.map((name) => readFile(join(dataDirectory, 'log', name), 'utf8')))).join('');
    // Lines are written behind the answers.
    expect(lines).toContain('stick-written');
    return lines;
  });
  expect(log).not.toMatch(/resume\.txt|Сварщик|"A"/);
  await close();
});
