import { expect, test } from 'vitest';
import type { Content } from '#shared/packs/content.ts';
import { changeTitle } from '../../../../renderer/features/packs/pack-texts.ts';

const content = (id: string, title: string): Content => ({ topics: [{ id, title }] }) as unknown as Content;
const changed = (path: string) => ({ path, kind: 'changed' }) as const;

test('a changed topic is called by its new title, a removed one by its old', () => {
  const contents = [content('benefit', 'Новое название'), content('old', 'Убранная тема')];
  expect(changeTitle(changed('topics/benefit.md'), contents)).toBe('Тема «Новое название»');
  expect(changeTitle(changed('topics/old.md'), contents)).toBe('Тема «Убранная тема»');
});

test('other parts have names, and what has none is shown as the file it is', () => {
  expect(changeTitle(changed('facts.yaml'), [])).toBe('Сведения и цифры');
  expect(changeTitle(changed('speech/a.ogg'), [])).toBe('speech/a.ogg');
});
