import { expect, test } from 'vitest';
import { sourceFault } from '../../../../electron/packs/zip/pack-source.ts';

const fromSystem = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'read' });

test.each(['EIO', 'ENODEV', 'ENOENT', 'ENXIO', 'ESTALE'])('%s while reading: the stick was pulled out', (code) => {
  expect(sourceFault(fromSystem(code))).toEqual({ code: 'stick-gone' });
});

test('a stick that may not be read is not a stick that went', () => {
  expect(sourceFault(fromSystem('EACCES'))).toEqual({ code: 'stick-unreadable' });
});

test('a bug is not mistaken for a stick', () => {
  expect(() => sourceFault(new TypeError('x'))).toThrow(TypeError);
});
