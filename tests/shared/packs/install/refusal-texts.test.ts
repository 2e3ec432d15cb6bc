import { expect, test } from 'vitest';
import { refusalText } from '#shared/packs/install/refusal-texts.ts';
import { refusal } from '#shared/packs/install/refusals.ts';

test.each([
  [refusal('older-than-seen', '1 < 3'), 'Версия в пакете и на киоске: 1 < 3'],
  [refusal('expired', '2026-11-21'), 'Последний день: 21.11.2026'],
  [refusal('app-too-old', '1.2.0'), 'Нужна версия программы не ниже: 1.2.0'],
  [refusal('key-withdrawn', 'CEB32B86C960D6CD'), 'Номер ключа: CEB32B86C960D6CD'],
  [refusal('file-damaged', 'topics/a.md'), 'Где: topics/a.md'],
  [refusal('stick-gone'), null],
])('a detail is called what it is: %o', (problem, detail) => {
  expect(refusalText(problem).detail).toBe(detail);
});
