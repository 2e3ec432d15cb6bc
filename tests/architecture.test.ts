/**
 * The import table and the sizes of ARCHITECTURE.md, checked on every file. Each failure says what to do.
 * Zones are read from the folders, so a new feature is guarded from its first file on.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anyOf, breaches, findCycle, isFileIn, isPackage, outside, within } from './support/architecture/import-rules.ts';
import { code, foldersUnder, fromRoot, ROOT, sources, TOPS, type Import, type Source } from './support/architecture/sources.ts';
import { unusedExports } from './support/architecture/unused-exports.ts';

const MAX_LINES = 250;
const MAX_MEDIAN_LINES = 70;
const MAX_ENTRY_LINES = 150;
const MAX_FILES_A_FOLDER = 12;
const MAX_DEPTH = 3;
const ENTRIES = [
  'electron/start.ts',
  'electron/main.ts',
  'electron/browser.ts',
  'electron/machine.ts',
  'renderer/main.tsx',
  'renderer/app/start/compose.ts',
];
const NAMES_THAT_SAY_NOTHING = /\b(utils?|helpers?|common|manager|misc)\b/;

const linesOf = ({ text }: Source): number => text.trimEnd().split('\n').length;

describe('imports', () => {
  test('shared/ knows only shared/ and the schema library', () => {
    const allowed = anyOf(isFileIn('shared'), ({ name }) => name === 'zod/mini');
    expect(
      breaches(within('shared'), allowed),
      'cure: pass it in as an argument, or move the code to the side that may know it',
    ).toEqual([]);
  });

  test('only shared/ knows the schema library', () => {
    expect(
      breaches(outside('shared'), (imported) => !isPackage('zod')(imported)),
      'cure: put the schema into shared/ and import it',
    ).toEqual([]);
  });

  test('electron/ never knows the page', () => {
    expect(
      breaches(within('electron'), (imported) => !isFileIn('renderer')(imported)),
      'cure: what both need belongs into shared/',
    ).toEqual([]);
  });

  test('the page never knows electron/, Node or a file of tests/', () => {
    const forbidden = anyOf(isFileIn('electron', 'tests'), isPackage('electron', 'node:*'));
    expect(
      breaches(within('renderer'), (imported) => !forbidden(imported)),
      'cure: ask the machine through the Kiosk',
    ).toEqual([]);
  });

  test('only the Electron shell imports Electron', () => {
    const isElsewhere = outside('electron/shell', 'electron/main.ts', 'electron/preload.ts');
    const message = 'cure: give the machine a port and let electron/shell fill it; the machine also runs without Electron';
    expect(
      breaches(isElsewhere, (imported) => !isPackage('electron')(imported)),
      message,
    ).toEqual([]);
  });

  test('the preload knows the contract and nothing else', () => {
    const allowed = anyOf(isFileIn('shared/kiosk-api.ts', 'shared/result.ts'), isPackage('electron'));
    expect(
      breaches(within('electron/preload.ts'), allowed),
      'cure: do it in the main process behind a call of the contract',
    ).toEqual([]);
  });

  test('the components know each other, Preact and the sizes, and no words', () => {
    const own = ['renderer/ui', 'renderer/accessibility'];
    const allowed = anyOf(
      isFileIn(...own, 'renderer/styles', 'assets/icons', 'shared/accessibility'),
      isPackage('preact', '@preact/signals', 'lucide-static'),
    );
    expect(breaches(within(...own), allowed), 'cure: texts and data come as props').toEqual([]);
  });

  const features = existsSync(join(ROOT, 'renderer/features'))
    ? readdirSync(join(ROOT, 'renderer/features'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  test.each(features.map(({ name }) => name))('the feature %s knows no other feature and not the app', (name) => {
    const own = `renderer/features/${name}`;
    const forbidden = ({ file }: Import) =>
      file !== null && within('renderer/features', 'renderer/app', 'renderer/main.tsx')(file) && !within(own)(file);
    const message = 'cure: what two features share goes to a support folder or to shared/; what joins them goes to renderer/app';
    expect(
      breaches(within(own), (imported) => !forbidden(imported)),
      message,
    ).toEqual([]);
  });

  test('the folders that support features know no feature and not the app', () => {
    const isAbove = outside('renderer/features', 'renderer/app', 'renderer/main.tsx', 'renderer/index.html');
    const isSupport = (path: string) => within('renderer')(path) && isAbove(path);
    const forbidden = isFileIn('renderer/features', 'renderer/app', 'renderer/main.tsx');
    expect(
      breaches(isSupport, (imported) => !forbidden(imported)),
      'cure: let the feature pass it in',
    ).toEqual([]);
  });

  test.each([
    ['dexie', 'renderer/record', 'cure: read through the record; write through record(event)'],
    ['fake-indexeddb', 'tests', 'cure: tests only'],
    ['pdfmake', 'renderer/printing', 'cure: describe the document and hand it to renderer/printing'],
    ['pdfjs-dist', 'renderer/printing', 'cure: ask printing for a picture of a page'],
    ['hucre', 'electron/exports/write', 'cure: describe the sheet there'],
    ['@duckdb/node-api', 'electron/exports/region', 'cure: the kiosk needs no database; ask the journal'],
    ['yaml', 'electron/packs', 'cure: content is parsed once, by the machine'],
  ])('%s is known only in %s', (name, folder, message) => {
    expect(
      breaches(outside(folder), (imported) => !isPackage(name)(imported)),
      message,
    ).toEqual([]);
  });

  test('only renderer/platform reads window.kiosk', () => {
    const readers = code
      .filter(({ path, text }) => within('renderer')(path) && /\b(window|globalThis|self)\.kiosk\b/.test(text))
      .map(({ path }) => path);
    expect(
      readers.filter((path) => !within('renderer/platform')(path)),
      'cure: take the Kiosk that connectKiosk() gives',
    ).toEqual([]);
  });

  test('folders do not import each other in a circle', () => {
    expect(findCycle(), 'cure: move what both need into a third folder, or pass it in').toBeNull();
  });

  test('every import is of a file that exists', () => {
    const missing = code.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== null && !existsSync(join(ROOT, file.split('?')[0] ?? '')))
        .map(({ name }) => `${path} imports ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('what is exported is named by another file', () => {
    expect(unusedExports(), 'cure: take `export` away, or the whole thing').toEqual([]);
  });
});

describe('sizes', () => {
  test('no file is long, the median is short', () => {
    const long = code.filter((source) => linesOf(source) > MAX_LINES).map((source) => `${source.path}: ${linesOf(source)}`);
    expect(long, `cure: split by what it is about; the limit is ${MAX_LINES} lines`).toEqual([]);
    const sorted = code.map(linesOf).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
  });

  test('entries read like a table of contents', () => {
    const paths = code.map(({ path }) => path);
    expect(
      ENTRIES.filter((entry) => !paths.includes(entry)),
      'cure: name the entry where it stands now',
    ).toEqual([]);
    const long = code
      .filter((source) => ENTRIES.includes(source.path) && linesOf(source) > MAX_ENTRY_LINES)
      .map(({ path }) => path);
    expect(long, `cure: move a step into the folder it is about; the limit is ${MAX_ENTRY_LINES} lines`).toEqual([]);
  });

  test('no folder is a drawer for everything, none is empty, none is deep', () => {
    const folders = TOPS.flatMap((top) => foldersUnder(top));
    const full = folders
      .filter(({ files }) => files.length > MAX_FILES_A_FOLDER)
      .map(({ path, files }) => `${path}: ${files.length} files`);
    expect(full, `cure: make a folder for a part of it; the limit is ${MAX_FILES_A_FOLDER}`).toEqual([]);
    expect(
      folders.filter(({ files, folderCount }) => files.length + folderCount === 0).map(({ path }) => path),
      'cure: remove the empty folder',
    ).toEqual([]);
    expect(
      folders.filter(({ path }) => path.split('/').length > MAX_DEPTH + 1).map(({ path }) => path),
      `cure: ${MAX_DEPTH} levels are enough`,
    ).toEqual([]);
  });

  test('every file says in its name what it is about', () => {
    const vague = sources
      .filter(({ path }) => path.split('/').some((part) => NAMES_THAT_SAY_NOTHING.test(part)))
      .map(({ path }) => path);
    expect(vague, 'cure: name it by what it does').toEqual([]);
  });
});

describe('tests', () => {
  test('stand where the source stands', () => {
    const strays = readdirSync(join(ROOT, 'tests'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && TOPS.includes(entry.name as (typeof TOPS)[number]))
      .flatMap(({ name }) =>
        readdirSync(join(ROOT, 'tests', name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory()),
      )
      .map((entry) => fromRoot(join(entry.parentPath, entry.name)))
      .filter((folder) => !existsSync(join(ROOT, folder.slice('tests/'.length))));
    expect(strays, 'cure: mirror the source path').toEqual([]);
  });

  test('of one file stand in the folder of that file', () => {
    const paths = new Set(code.map(({ path }) => path.replace(/\.tsx?$/, '')));
    const strays = readdirSync(join(ROOT, 'tests'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
      .map((entry) => fromRoot(join(entry.parentPath, entry.name)))
      .filter((path) => {
        const folder = dirname(path).slice('tests/'.length);
        const name = basename(path).replace(/(\.dom)?\.test\.tsx?$/, '');
        const isBelow = (other: string) => other.startsWith(`${folder}/`) && other.endsWith(`/${name}`);
        return !paths.has(`${folder}/${name}`) && [...paths].some(isBelow);
      });
    expect(strays, 'cure: when files move into a folder of their own, their tests go with them').toEqual([]);
  });

  test('none is switched off or alone', () => {
    const off = readdirSync(join(ROOT, 'tests'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(test|e2e)\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => /\b(test|describe|it)\.(only|todo|fixme|skip\(['"`])/.test(readFileSync(file, 'utf8')))
      .map(fromRoot);
    expect(off, 'cure: make it pass, or remove it with its reason in the commit; a condition (skipIf) is fine').toEqual([]);
  });
});
