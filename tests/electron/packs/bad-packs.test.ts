/** S-2: every bad pack is refused for its own reason, and leaves nothing behind, inside or outside of its folder. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refusalCodes, refusalText } from '#shared/packs/install/refusal-texts.ts';
import { badPacks } from '../../support/packs/bad-packs.ts';
import { makePack, openPackBench, type PackBench } from '../../support/packs/pack-bench.ts';

let bench: PackBench;
let before: readonly string[];
beforeAll(async () => {
  bench = await openPackBench();
  await bench.put(Buffer.alloc(0));
});
afterAll(() => bench.close());
beforeEach(async () => {
  before = await bench.everything();
});

test('the pack that all of them are made from is good', async () => {
  const own = await openPackBench();
  expect(await own.install(makePack({ files: own.files, key: own.keys.centre }))).toBeNull();
  await own.close();
});

test('there are at least sixty kinds', () => {
  expect(badPacks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(badPacks.map(({ what }) => what)).size).toBe(badPacks.length);
});

describe('refused', () => {
  test.each(badPacks)('$what: $code', async ({ code, make }) => {
    const answer = await bench.keeper().inspect(await bench.put(make(bench.keys, bench.files)), () => {});
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(await bench.everything()).toEqual(before);
    expect((await bench.keeper().state()).active).toBeNull();
  });
});

describe('the words', () => {
  test('every reason has its own sentence, and one that says what to do', () => {
    const sentences = refusalCodes.map((code) => refusalText({ code }).what);
    expect(new Set(sentences).size).toBe(refusalCodes.length);
    for (const code of refusalCodes) {
      const { what, todo } = refusalText({ code });
      expect(what).toMatch(/^[А-ЯЁ].*\.$/);
      expect(todo).toMatch(/^[А-ЯЁ]/);
      expect(`${what} ${todo}`).not.toMatch(/ошибк|недопустим(?!ый для)|некорректн|invalid|null|undefined/i);
    }
  });
});
