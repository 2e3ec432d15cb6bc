import { describe, expect, it } from 'vitest';
import { roomiest } from '../../../../renderer/printing/pdf/fit-pages.ts';

/** @param pages of each draft, from roomy to tight */
async function take(...pages: number[]) {
  const made: number[] = [];
  const taken = await roomiest(pages.length, async (draft) => {
    made.push(draft);
    return { pages: pages[draft] ?? 0, draft };
  });
  return { taken: taken.draft, made };
}

describe('which draft is taken', () => {
  it('the roomiest when it stands on one page, and no other is made', async () => {
    expect(await take(1, 1, 1)).toEqual({ taken: 0, made: [0] });
  });

  it('else the roomiest that needs one page', async () => {
    expect((await take(2, 2, 1, 1, 1, 1, 1)).taken).toBe(2);
    expect((await take(2, 2, 2, 2, 2, 2, 1)).taken).toBe(6);
    expect((await take(2, 1)).taken).toBe(1);
  });

  it('else the roomiest with as few pages as there can be', async () => {
    expect(await take(2, 2, 2, 2)).toEqual({ taken: 0, made: [0, 3] });
    expect((await take(3, 3, 2, 2, 2)).taken).toBe(2);
  });

  it('few are made', async () => {
    expect((await take(2, 2, 2, 2, 2, 1, 1)).made.length).toBeLessThanOrEqual(5);
  });
});
