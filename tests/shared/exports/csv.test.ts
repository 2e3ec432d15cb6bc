import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { createRecordSplitter, csvLine, parseCsvRecord } from '#shared/exports/csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+7 351', "'+7 351"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['a=1', 'a=1'],
])('text that a spreadsheet would calculate is told as text: %j (S-4)', (text, safe) => {
  expect(csvLine([text])).toBe(`${safe}\r\n`);
});

test('a carriage return in front is told as text too, and quoted', () => {
  expect(csvLine(['\r=1'])).toBe('"\'\r=1"\r\n');
});

test('numbers stay numbers, nothing stays nothing', () => {
  expect(csvLine([-20, 0.5, true, null, ''])).toBe('-20,0.5,true,,\r\n');
});

test('what is written is read back, however it is cut into pieces', () => {
  const cell = string({ unit: constantFrom('а', '"', ',', '\n', ' ', 'z') }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  const row = array(cell, { minLength: 2, maxLength: 4 });
  assert(
    property(array(row, { minLength: 1, maxLength: 5 }), integer({ min: 1, max: 7 }), (rows, size) => {
      const text = rows.map((cells) => csvLine(cells)).join('');
      const split = createRecordSplitter();
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const records = [...pieces.flatMap((piece) => split(piece)), ...split('')];
      expect(records.map(parseCsvRecord)).toEqual(rows);
    }),
  );
});

test('a record whose quotes do not fit is refused', () => {
  expect(parseCsvRecord('"a"b,c')).toBeUndefined();
  expect(parseCsvRecord('"a')).toBeUndefined();
});
