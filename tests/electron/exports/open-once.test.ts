import { expect, it } from 'vitest';
import { openOnce } from '../../../electron/exports/open-once.ts';

it('opens once for all who ask, and again only after it failed', async () => {
  const answers = [Promise.reject(new Error('EIO')), Promise.resolve('first'), Promise.resolve('second')];
  const open = openOnce(async () => answers.shift());
  expect(await Promise.allSettled([open(), open()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(await Promise.all([open(), open()])).toEqual(['first', 'first']);
  expect(await open()).toBe('first');
});
