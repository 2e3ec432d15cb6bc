import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../electron/packs/read-content.ts';
import { CONTENT_FIXTURE } from '../../support/machine/test-machine.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kiosk-content-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** What the operator is told about the fixture after `from` was replaced by `to`. */
async function told(from: string, to: string): Promise<string> {
  const text = await readFile(join(CONTENT_FIXTURE, 'check-in.yaml'), 'utf8');
  await writeFile(join(directory, 'check-in.yaml'), text.replace(from, to));
  const read = await readContent(directory);
  if (read.ok) throw new Error('the content was taken');
  return read.problem.message.replace(directory, '');
}

test('the shipped content is sound', async () => {
  const shipped = await readContent(fileURLToPath(new URL('../../../assets/content/', import.meta.url)));
  expect(shipped).toMatchObject({ ok: true });
});

test.each([
  ['a title too long', 'Спросить сотрудника', 'Спросить сотрудника о чём угодно', ':5: menu.0.title: длиннее 24 знаков'],
  ['a misspelt key', 'hint:', 'hnt:', 'лишнее: hnt'],
  ['a missing key', '    icon: circle-help\n', '', ':3: menu.0.icon: нет значения'],
  ['a word that is none of the known', 'tint: sky', 'tint: red', ':8: menu.0.tint: бывает только: mint, sand, sky, rose'],
  ['a question that is not there', 'triage: [passport]', 'triage: [pasport]', ':10: menu.0.triage.0: нет вопроса «pasport»'],
  ['broken YAML', 'format: 1', 'format: [1', ':2: файл не читается как YAML: сбит отступ, или не закрыта скобка'],
])('%s is told with its place', async (_name, from, to, message) => {
  expect(await told(from, to)).toContain(message);
});

test('a file that is not there is told', async () => {
  expect(await readContent(directory)).toMatchObject({
    ok: false,
    problem: { code: 'content-bad', message: expect.stringContaining('check-in.yaml:1: нет этого файла') },
  });
});
