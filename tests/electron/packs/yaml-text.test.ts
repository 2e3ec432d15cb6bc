import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../electron/packs/yaml-text.ts';

const DEEP = 20_000;
const rungs = (count: number): string => Array.from({ length: count }, (_, level) => `${' '.repeat(level)}a:\n`).join('');

describe('a text that is nested without an end', () => {
  test.each([
    ['brackets', `a: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
    ['brackets that nobody closes', `a: ${'[{'.repeat(DEEP)}`],
    ['lists in lists', `a:\n  ${'- '.repeat(DEEP)}b`],
    ['keys in keys', `${'? '.repeat(DEEP)}b`],
    ['indents', rungs(500)],
  ])('of %s is refused in words', (_what, text) => {
    expect(readYaml(text)).toEqual({
      ok: false,
      faults: [{ line: 1, text: expect.stringContaining('слишком много вложенных') }],
    });
  });

  test('is not one that has many brackets beside each other', () => {
    const text = `a:\n${'  - { b: [1, 2], c: "[[[" }\n'.repeat(200)}`;
    expect(readYaml(text)).toMatchObject({ ok: true, yaml: { value: { a: { length: 200 } } } });
  });
});

describe('names', () => {
  test.each([
    ['a: 1\nb: 2\na: 3\n', 3],
    ['a:\n  - b: 1\n    c: 2\n    b: 3\nd: 4\nd: 5\n', 4],
    ['a: { b: 1, "b": 2 }\n', 1],
  ])('that stand twice in one map are told at the first: %j', (text, line) => {
    expect(readYaml(text)).toEqual({ ok: false, faults: [{ line, text: 'одно имя стоит дважды' }] });
  });

  // When each was compared with each, this many took half a minute of the machine's only thread.
  test('may be many', { timeout: 20_000 }, () => {
    expect(readYaml(Array.from({ length: 30_000 }, (_, at) => `k${at}: 1\n`).join('')).ok).toBe(true);
  });

  // As where each of them has a fault that is told with its line.
  test('may be many, and each is found', { timeout: 20_000 }, () => {
    const read = readYaml(`a:\n${Array.from({ length: 30_000 }, (_, at) => `  k${at}: 1\n`).join('')}`);
    if (!read.ok) throw new Error(read.faults[0]?.text);
    const { lineOf } = read.yaml;
    expect(Array.from({ length: 30_000 }, (_, at) => lineOf(['a', `k${at}`]) - at).every((line) => line === 2)).toBe(true);
  });
});

test('a line is told of what is there, as far as the path leads', () => {
  const read = readYaml('a:\n  - b: 1\n    c: [x, y]\n  - 2\n5: d\n');
  if (!read.ok) throw new Error(read.faults[0]?.text);
  const { lineOf } = read.yaml;
  expect([['a', 0], ['a', 0, 'c'], ['a', 0, 'c', 1], ['a', 1], ['a', 1, 'b'], ['a', 7], ['5'], []].map(lineOf)).toEqual([
    2, 3, 3, 4, 4, 1, 1, 1,
  ]);
});

test('a line is told of the whole text, with the mark that Windows puts in front and its ends of lines', () => {
  const read = readYaml('\uFEFFa: 1\r\nb:\r\n  c: 2\r\n');
  if (!read.ok) throw new Error(read.faults[0]?.text);
  expect([read.yaml.lineOf(['a']), read.yaml.lineOf(['b', 'c'])]).toEqual([1, 3]);
});

test('a second document in one file is refused at its line', () => {
  expect(readYaml('a: 1\n---\nb: 2\n')).toMatchObject({ ok: false, faults: [{ line: 2 }] });
});
