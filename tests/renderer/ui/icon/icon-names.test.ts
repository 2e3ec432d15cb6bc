import { expect, test } from 'vitest';
import { iconNames } from '#shared/packs/media/icon-names.ts';
import { iconOf } from '../../../../renderer/ui/icon/icons.ts';

test.each(iconNames)('the page draws «%s», which content may name', (name) => {
  expect(iconOf(name)).toBe(name);
});
