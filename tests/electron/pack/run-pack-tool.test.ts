/** The office tool as an administrator meets it: what it says, what it leaves, and its exit codes. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realClip } from '../../support/media/clips.ts';
import { openOfficeDesk, type OfficeDesk } from '../../support/packs/office-desk.ts';
import { fixtureContent, makeKeys, makePack } from '../../support/packs/pack-bench.ts';

let desk: OfficeDesk;
beforeEach(async () => {
  desk = await openOfficeDesk(['слово', 'слово', 'слово']);
});
afterEach(() => desk.close());

const read = (file: string): Promise<Buffer> => readFile(join(desk.directory, file));
const ready = async (): Promise<void> => {
  await desk.pack('new', 'centre');
  await desk.pack('keygen', 'my', '--no-password');
};
const build = (...more: string[]) => desk.pack('build', 'centre', '--key', 'my.key', '--out', 'c.pack', ...more);

describe('the whole way', () => {
  test('new, check, keygen, build and verify', async () => {
    await ready();
    expect(await desk.pack('check', 'centre')).toMatchObject({ code: 0, said: expect.stringMatching(/Всё в порядке/) });
    expect(await build()).toMatchObject({ code: 0, said: expect.stringMatching(/Версия 1/) });
    expect(await desk.pack('verify', 'c.pack', '--key', 'my.pub')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Пакет цел и подписан[^]*версия 1 от 23\.11\.2026/),
    });
  });

  test('verify takes the key itself, as minisign prints it, slashes and all', async () => {
    await desk.pack('new', 'centre');
    // Half of all keys have one; which is drawn is chance.
    for (let name = 1; name < 100; name += 1) {
      await desk.pack('keygen', `key-${name}`, '--no-password');
      const text = (await read(`key-${name}.pub`)).toString().split('\n')[1] ?? '';
      if (!text.includes('/')) continue;
      await desk.pack('build', 'centre', '--key', `key-${name}.key`, '--out', 'c.pack');
      expect(await desk.pack('verify', 'c.pack', '--key', text)).toMatchObject({ code: 0 });
      return;
    }
    throw new Error('no key with a slash');
  });

  test('what an old editor saved in its own alphabet is told by file and line, and never built', async () => {
    await ready();
    // «Работа» in windows-1251.
    const inOldAlphabet = Buffer.from([0xd0, 0xe0, 0xe1, 0xee, 0xf2, 0xe0]);
    const spoil = async (file: string, words: string): Promise<void> => {
      const was = await read(file);
      const at = was.indexOf(words);
      await desk.put(file, Buffer.concat([was.subarray(0, at), inOldAlphabet, was.subarray(at + Buffer.byteLength(words))]));
    };
    await spoil('centre/content/check-in.yaml', 'Ищу работу');
    const { code, said } = await desk.pack('check', 'centre');
    expect(code).toBe(1);
    expect(said).toMatch(/^check-in\.yaml:\d+: файл сохранён не в UTF-8/);
    expect((await build()).code).toBe(1);

    await desk.pack('new', 'second');
    await spoil('second/pack.yaml', 'Центр занятости населения');
    expect(await desk.pack('build', 'second', '--key', 'my.key', '--out', 's.pack')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/pack\.yaml:3: .*не в UTF-8/),
    });
  });

  test('check tells which topics have no voice and which no picture', async () => {
    await ready();
    const without = async (what: string): Promise<string> =>
      (await desk.pack('check', 'centre')).said.split('\n').find((line) => line.startsWith(what)) ?? '';
    expect(await without('Без голоса')).toMatch(/topics\/benefit\.md.*topics\/register\.md/);
    expect(await without('Без картинки')).toMatch(/topics\/register\.md/);
    await mkdir(join(desk.directory, 'centre/content/speech'), { recursive: true });
    await writeFile(join(desk.directory, 'centre/content/speech/register.ogg'), realClip('oggenc.ogg'));
    expect(await without('Без голоса')).not.toMatch(/register/);
    expect(await without('Без картинки')).toMatch(/register/);
  });

  test('each build has the next version, and the administrator’s own lines stay', async () => {
    await ready();
    await desk.edit('centre/pack.yaml', /^title: .*$/m, 'title: Наш центр # моё слово');
    await build();
    expect(await build()).toMatchObject({ said: expect.stringMatching(/Версия 2/) });
    const source = (await read('centre/pack.yaml')).toString();
    expect(source).toContain('title: Наш центр # моё слово');
    expect(source).toMatch(/^version: 2$/m);
  });

  test.each([
    ['in quotes', '"version": 4'],
    ['with a blank', 'version : 4'],
    ['on the first line, behind the mark of Windows', '\uFEFFversion: 4'],
  ])('a version written %s is counted on, build after build', async (_how, written) => {
    await ready();
    await desk.put('centre/pack.yaml', `${written}\r\nid: centre\r\ntitle: Центр\r\n`);
    expect(await build()).toMatchObject({ said: expect.stringMatching(/Версия 5/) });
    expect(await build()).toMatchObject({ said: expect.stringMatching(/Версия 6/) });
  });

  test('the same folder, version and key give the same bytes', async () => {
    await ready();
    await build();
    const first = await read('c.pack');
    expect(await build('--same-version')).toMatchObject({ code: 0 });
    expect((await read('c.pack')).equals(first)).toBe(true);
  });

  test('a key with a password signs', { timeout: 20_000 }, async () => {
    await desk.pack('new', 'centre');
    expect(await desk.pack('keygen', 'my')).toMatchObject({ code: 0 });
    expect(await build()).toMatchObject({ code: 0 });
  });

  test('files that computers leave behind do not get into a pack', async () => {
    await ready();
    await mkdir(join(desk.directory, 'centre/content/images'), { recursive: true });
    // The last ones hold bytes that are no text: macOS keeps its own notes of a file on a stick there.
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'topics/._register.md', '._facts.yaml', 'images/._a.png'])
      await desk.put(`centre/content/${name}`, Buffer.from([0, 5, 22, 7, 0xff]));
    expect(await desk.pack('check', 'centre')).toMatchObject({ code: 0 });
    expect(await build()).toMatchObject({ code: 0 });
  });
});

describe('what is wrong is said in Russian, with file and line', () => {
  test('a link to a topic or question that is not there', async () => {
    await ready();
    await desk.edit('centre/content/check-in.yaml', /triage: \[[a-z-]+/, 'triage: [no-such-question');
    expect(await desk.pack('check', 'centre')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/check-in\.yaml:\d+: .*no-such-question/),
    });
    expect(await build()).toMatchObject({ code: 1 });
    await expect(stat(join(desk.directory, 'c.pack'))).rejects.toThrow();
  });

  test('a text in a place where the kiosk never looks', async () => {
    await ready();
    await mkdir(join(desk.directory, 'centre/content/notes'));
    for (const file of ['new-topic.md', 'notes/plan.md', 'topics/places.yaml'])
      await desk.put(`centre/content/${file}`, Buffer.from('Новая тема'));
    const { code, said } = await desk.pack('check', 'centre');
    expect(code).toBe(1);
    for (const file of ['new-topic.md', 'notes/plan.md', 'topics/places.yaml'])
      expect(said).toContain(`${file}:1: отсюда киоск этого файла не прочтёт`);
    expect((await build()).code).toBe(1);
  });

  test.each([
    [/^title:/m, 'titel:', /^pack\.yaml:3: лишнее: titel|^pack\.yaml:\d: title: нет значения/],
    [/^title: .*$/m, 'title: 5', /^pack\.yaml:3: title: нет значения, или это не текст/],
    [/^id: .*$/m, 'id: Центр', /^pack\.yaml:2: id: только латинские строчные буквы/],
    [/^version: .*$/m, 'version: "1"', /^pack\.yaml:5: version: нет значения, или это не число/],
    [/^# valid_until: .*$/m, 'valid_until: 31.12.2027', /^pack\.yaml:7: valid_until: день пишут так: 2027-12-31/],
    [/^# valid_until: .*$/m, 'valid_until: 2027-02-30', /^pack\.yaml:7: valid_until: такого дня нет/],
    [/^# valid_until: .*$/m, 'app_from: новее', /^pack\.yaml:7: app_from: версию пишут так: 1\.2\.0/],
    [/^title: .*$/m, 'title: Центр: зал', /^pack\.yaml:3: файл не читается как YAML: .*двоеточие/],
  ])('a fault in pack.yaml, and how it should be: %s %s', async (from, to, told) => {
    await ready();
    await desk.edit('centre/pack.yaml', from, to);
    expect(await build()).toMatchObject({ code: 1, said: expect.stringMatching(told) });
  });

  test('a pack whose last day is over, before anything is signed and when it is looked at later', async () => {
    await ready();
    const until = (day: string): Promise<void> => desk.edit('centre/pack.yaml', /^.*valid_until: .*$/m, `valid_until: ${day}`);
    await until('2026-11-21');
    expect(await build()).toMatchObject({
      code: 1,
      said: expect.stringMatching(/Срок пакета вышел.*21\.11\.2026[\s\S]*valid_until/),
    });
    await until('2026-11-24');
    expect(await build()).toMatchObject({ code: 0 });
    expect(await desk.pack('verify', 'c.pack', '--key', 'my.pub')).toMatchObject({ code: 0 });
    desk.wait(3 * 24 * 60 * 60_000);
    expect(await desk.pack('verify', 'c.pack', '--key', 'my.pub')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Срок пакета вышел'),
    });
  });

  test('a pack for a later program', async () => {
    await ready();
    await desk.edit('centre/pack.yaml', /^# valid_until: .*$/m, 'app_from: 9.0.0');
    await build();
    expect(await desk.pack('verify', 'c.pack', '--key', 'my.pub')).toMatchObject({
      code: 1,
      said: expect.stringContaining('для более новой программы'),
    });
  });

  test('a file of a kind that packs do not hold', async () => {
    await ready();
    await writeFile(join(desk.directory, 'centre/content/run.exe'), 'MZ');
    expect(await desk.pack('check', 'centre')).toMatchObject({ code: 1, said: expect.stringMatching(/run\.exe[\s\S]*Оставьте/) });
  });

  test('a changed pack and a strange key', async () => {
    await ready();
    await build();
    await desk.pack('keygen', 'other', '--no-password');
    expect(await desk.pack('verify', 'c.pack', '--key', 'other.pub')).toMatchObject({ code: 1 });
    const bytes = await read('c.pack');
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(join(desk.directory, 'c.pack'), bytes);
    expect(await desk.pack('verify', 'c.pack', '--key', 'my.pub')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/не сходится с подписанным списком/),
    });
  });

  test('a pack signed by hand, whole but with a content that does not hold together', async () => {
    const { centre: key } = await makeKeys();
    const files = await fixtureContent();
    const menu = files['check-in.yaml']?.toString().replace('id: ask', 'id: Ask') ?? '';
    await desk.put('c.pack', makePack({ files: { ...files, 'check-in.yaml': Buffer.from(menu) }, key }));
    expect(await desk.pack('verify', 'c.pack', '--key', key.public.text)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/не сходится само с собой\. Где: check-in\.yaml:\d+: menu\.0\.id/),
    });
  });

  test('a title that the kiosk would refuse, before anything is signed', async () => {
    await ready();
    await desk.edit('centre/pack.yaml', /^title: .*$/m, 'title: "Наш\\u00ADцентр"');
    expect(await build()).toMatchObject({ code: 1, said: expect.stringMatching(/title/) });
  });

  test('a folder that changed after its list was signed elsewhere', async () => {
    await ready();
    await desk.pack('build', 'centre', '--manifest', 'pack.json');
    await writeFile(join(desk.directory, 'pack.json.minisig'), 'x');
    await desk.edit('centre/content/check-in.yaml', 'Ищу работу', 'Найти работу');
    expect(await desk.pack('build', 'centre', '--signed', 'pack.json', '--out', 'c.pack')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/Папка изменилась/),
    });
  });
});

describe('nothing is lost', () => {
  test('a key is never written over', async () => {
    await ready();
    const before = await read('my.key');
    expect(await desk.pack('keygen', 'my', '--no-password')).toMatchObject({ code: 1 });
    expect((await read('my.key')).equals(before)).toBe(true);
  });

  test('a folder that holds something is left alone', async () => {
    await mkdir(join(desk.directory, 'mine'));
    await writeFile(join(desk.directory, 'mine', 'note.txt'), 'x');
    expect(await desk.pack('new', 'mine')).toMatchObject({ code: 1 });
  });

  test('a pack that could not be built leaves the old one', async () => {
    await ready();
    await build();
    const before = await read('c.pack');
    await rm(join(desk.directory, 'centre/content/check-in.yaml'));
    expect(await build()).toMatchObject({ code: 1 });
    expect((await read('c.pack')).equals(before)).toBe(true);
  });
});

test.each([
  [],
  ['fly', 'centre'],
  ['new'],
  ['build', 'centre'],
  ['build', 'centre', '--out', 'c.pack'],
  ['verify', 'c.pack'],
  ['check', 'centre', '--unknown'],
  ['check', 'Тексты', 'центра'],
])('a command line that is not understood prints the commands and exits 2: %j', async (...args) => {
  expect(await desk.pack(...(args as string[]))).toMatchObject({ code: 2, said: expect.stringMatching(/npm run pack -- build/) });
});

describe('says in Russian what to do', () => {
  test.each([
    [['check', 'Тексты', 'центра'], /^Лишнее слово: центра\. Имя с пробелом берут в кавычки/],
    [['verify', 'c.pack', '--kye', 'my.pub'], /^Нет такого параметра: --kye\n/],
    // Letters that look alike on the two keyboards, and one too many from the other.
    [['verify', 'c.pack', '--кey', 'my.pub'], /^Нет такого параметра: --кey\n/],
    [['keygen', 'other', '--no-passwordд'], /^Нет такого параметра: --no-passwordд\n/],
    [['verify', 'c.pack', '--key'], /^Параметр --key написан не так/],
    // What PowerShell makes of the guide's own line.
    [['build', 'centre', 'c.pack'], /PowerShell теряет «--»/],
    [['build', 'centre', '--key', 'my.key', '--out', 'c'], /^Имя пакета должно кончаться на \.pack/],
    [['build', 'centre', '--key', 'my.key', '--out', 'нет/c.pack'], /^Нет такой папки: .*нет$/],
    [['build', 'centre', '--manifest', 'нет/pack.json'], /^Нет такой папки: .*нет$/],
    [['build', 'centre', '--key', 'my.key', '--out', 'folder.pack'], /^Файл не читается или не записывается: .*folder\.pack \(/],
    [['keygen', 'нет/my', '--no-password'], /^Нет такой папки: .*нет$/],
    [['verify', 'c.pack', '--key', 'no.pub'], /^Файл не открывается: no\.pub/],
    [['verify', 'c.pack', '--key', 'my.key'], /^Это не открытый ключ: my\.key/],
  ] as const)('%j', async (args, told) => {
    await ready();
    await mkdir(join(desk.directory, 'folder.pack'));
    const { code, said } = await desk.pack(...args);
    expect(code).not.toBe(0);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/\b(unknown|argument|missing)\b/i);
  });

  test('the next command can be copied as it stands, also for a folder with a blank in its name', async () => {
    const { said } = await desk.pack('new', 'Тексты центра');
    expect(said).toMatch(/npm run pack -- check "[^"]*Тексты центра"$/);
  });
});
