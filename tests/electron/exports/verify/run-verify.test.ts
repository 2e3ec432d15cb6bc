/** The command as the office meets it: what it says and its exit code. */
import { appendFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publicKeyFile } from '../../../../electron/packs/minisign/keys.ts';
import { makeKeyPair } from '../../../../electron/packs/minisign/secret-key.ts';
import { runVerify } from '../../../../electron/exports/verify/run-verify.ts';
import { servedTicket, visitBodies } from '../../../support/exports/bodies.ts';
import { exportBench, type ExportBench } from '../../../support/exports/export-bench.ts';
import { aColumnLess, aColumnMore, signAgain, type Told } from '../../../support/exports/signed-again.ts';

let bench: ExportBench;
let name: string;

beforeEach(async () => {
  bench = await exportBench();
  await bench.happens(...visitBodies(servedTicket(1)));
  await bench.records(await bench.makes());
  await bench.makes();
  [name = ''] = await bench.names();
});
afterEach(() => bench.end());

async function verify(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const lines: string[] = [];
  const say = (text: string): void => void lines.push(text);
  const code = await runVerify({ say, complain: say, pathOf: (typed) => typed }, args);
  return { code, said: lines.join('\n') };
}
const inside = (file: string): string => join(bench.exports, name, file);

it('says that all is well, with the key to compare', async () => {
  const { code, said } = await verify(bench.exports);
  expect(code).toBe(0);
  expect(said).toContain('Всё цело: 2');
  expect(said).toContain((await bench.keeper.state()).key);
  expect(await verify(bench.exports, '--key', inside('kiosk.pub'))).toMatchObject({ code: 0 });
  expect(await verify(join(bench.exports, name))).toMatchObject({ code: 0 });
});

it.each([
  ['a changed table', () => appendFile(inside('tickets.csv'), 'x'), 'Файл изменён или повреждён: tickets.csv'],
  ['a missing report', () => rm(inside('отчёт.xlsx')), 'Нет файла отчёт.xlsx'],
  ['a stranger', () => writeFile(inside('autorun.inf'), ''), 'Лишний файл: autorun.inf'],
  ['no signature', () => rm(inside('datapackage.json.minisig')), 'Нет подписи'],
  ['a torn description', () => writeFile(inside('datapackage.json'), '{"na'), 'Описание не читается'],
  [
    'an export that was not copied to its end',
    () => rename(join(bench.exports, name), `${join(bench.exports, name)}.partial`),
    'не дописана',
  ],
  ['a missing export', () => rm(join(bench.exports, name), { recursive: true }), null],
  ['a renamed folder', () => rename(join(bench.exports, name), join(bench.exports, '000009_2026-11-23_0123ABCD')), 'Имя папки'],
] as const)('finds %s', async (_what, harm, finding) => {
  await harm();
  const { code, said } = await verify(bench.exports);
  if (finding === null) expect(said).toContain('Всё цело: 1');
  else expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining(finding) });
});

it.each(['.DS_Store', '~$отчёт.xlsx', '.~lock.отчёт.xlsx#', 'desktop.ini', 'Thumbs.db'])(
  'passes over %s, which a system or an open report leaves there',
  async (file) => {
    await writeFile(inside(file), 'x');
    expect(await verify(bench.exports)).toMatchObject({ code: 0, said: expect.stringContaining('Всё цело: 2') });
  },
);

it('finds a description that was changed with all its hashes: the signature does not fit', async () => {
  const text = await readFile(inside('datapackage.json'), 'utf8');
  await writeFile(inside('datapackage.json'), text.replace('"why": "asked"', '"why": "nightly"'));
  expect(await verify(bench.exports)).toMatchObject({ code: 1, said: expect.stringContaining('Подпись не подходит') });
});

/** As a kiosk with a fault would have made it. */
const madeWrong = async (file: string, text: (was: string) => string, told: (told: Told) => void = () => {}): Promise<void> =>
  signAgain(join(bench.exports, name), await bench.keeper.key(), { file, text, told });
type Fields = NonNullable<Told['resources'][number]['schema']>['fields'];

const asItIs = (was: string): string => was;

it.each([
  [
    'a cell of another kind',
    () => madeWrong('visits.csv', (was) => was.replace(',finished,', ',finished,x')),
    'Таблица не такая',
  ],
  ['events counted twice', () => madeWrong('counts.csv', (was) => was.replace(/1\r\n$/, '2\r\n')), 'Событий 8, а должно быть 7'],
  ['more numbers than events', () => madeWrong('visits.csv', asItIs, (told) => (told.export.toSeq += 1)), 'Номера событий'],
  [
    'fewer rows than it says',
    () =>
      madeWrong('visits.csv', asItIs, ({ resources }) =>
        Object.assign(resources.find(({ path }) => path === 'visits.csv') ?? {}, { rows: 9 }),
      ),
    'Число строк не такое, как в описании: visits.csv',
  ],
] as const)('finds %s, also where every hash and the signature fit', async (_what, harm, finding) => {
  await harm();
  expect(await verify(bench.exports)).toMatchObject({ code: 1, said: expect.stringContaining(finding) });
});

it.each([
  ['a later program, with a column more', aColumnMore],
  ['an earlier program, without the last column', aColumnLess],
] as const)('finds nothing wrong with an export of %s', async (_what, changes) => {
  await signAgain(join(bench.exports, name), await bench.keeper.key(), changes);
  expect(await verify(join(bench.exports, name))).toMatchObject({ code: 0, said: expect.stringContaining('Всё цело') });
});

const contradictions: readonly (readonly [string, (fields: Fields) => unknown])[] = [
  ['does not stand in the table', (fields) => fields.push({ name: 'counter', type: 'string' })],
  ['is one of ours under another name', (fields) => fields.splice(2, 1, { name: 'slip', type: 'string' })],
  ['has another kind than ours', (fields) => fields.splice(2, 1, { name: 'ticket', type: 'integer' })],
  ['stands there twice', (fields) => fields.push({ name: 'ticket', type: 'string' })],
];

it.each(contradictions)('finds a description with a column that %s', async (_what, change) => {
  await madeWrong('tickets.csv', asItIs, ({ resources }) => {
    change(resources.find(({ path }) => path === 'tickets.csv')?.schema?.fields ?? []);
  });
  expect(await verify(bench.exports)).toMatchObject({ code: 1, said: expect.stringContaining('Таблица не такая') });
});

it('finds a package that somebody else signed, when the key is known', async () => {
  const stranger = join(bench.data, 'stranger.pub');
  await writeFile(stranger, publicKeyFile((await makeKeyPair(null)).public));
  expect(await verify(bench.exports, '--key', stranger)).toMatchObject({
    code: 1,
    said: expect.stringContaining('другим ключом'),
  });
});

it('takes a folder of keys where there are many kiosks', async () => {
  const keys = join(bench.data, 'trusted');
  await mkdir(keys);
  await writeFile(join(keys, 'north.pub'), publicKeyFile((await makeKeyPair(null)).public));
  expect(await verify(bench.exports, '--key', keys)).toMatchObject({
    code: 1,
    said: expect.stringContaining('другим ключом'),
  });
  await cp(inside('kiosk.pub'), join(keys, 'south.PUB'));
  expect(await verify(bench.exports, '--key', keys)).toMatchObject({ code: 0 });
  await writeFile(join(keys, 'letter.pub'), 'Это не ключ.');
  expect(await verify(bench.exports, '--key', keys)).toMatchObject({
    code: 2,
    said: expect.stringContaining('Это не открытый ключ'),
  });
});

it('finds a number that is missing between two', async () => {
  await bench.happens(...visitBodies());
  await bench.makes();
  const [, second = ''] = await bench.names();
  await rm(join(bench.exports, second), { recursive: true });
  expect(await verify(bench.exports)).toMatchObject({ code: 1, said: expect.stringContaining('Нет выгрузки 2') });
});

it('looks for exports in folders of centres, too', async () => {
  await cp(bench.exports, join(bench.data, 'region', 'centre 1', 'exports'), { recursive: true });
  expect(await verify(join(bench.data, 'region'))).toMatchObject({ code: 0, said: expect.stringContaining('Всё цело: 2') });
});

it('does not pass over an export whose folder somebody gave a name of their own', async () => {
  await cp(join(bench.exports, name), join(bench.data, 'archive', 'Центр 1', 'за ноябрь'), { recursive: true });
  await cp(join(bench.exports, name), join(bench.data, 'archive', 'Центр 2', name), { recursive: true });
  const { code, said } = await verify(join(bench.data, 'archive'));
  expect(code).toBe(1);
  expect(said).toContain('за ноябрь: НЕ ЦЕЛА');
  expect(said).toContain('Имя папки');
});

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'names a folder that does not open, and goes on',
  async () => {
    await mkdir(join(bench.exports, 'Центр 3'), { mode: 0 });
    const { code, said } = await verify(bench.exports);
    expect(code).toBe(1);
    expect(said).toMatch(/Центр 3: НЕ ЦЕЛА\n +Папка не открывается/);
    expect(said).toContain(`${name}: цела`);
  },
);

it.each([[[]], [['no such folder']], [['a', 'b']], [['--wrong']]])('says how it is used: %j', async (args) => {
  expect(await verify(...args)).toMatchObject({ code: 2 });
});
