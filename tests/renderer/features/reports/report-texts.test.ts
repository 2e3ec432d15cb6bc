import { expect, test } from 'vitest';
import { endsText } from '../../../../renderer/features/reports/report-texts.ts';

test('the ends of a line say their year where it is not the same: a year of weeks never reads as one week', () => {
  expect(endsText({ from: '2026-09-07', to: '2026-11-29' })).toEqual({ from: '07.09', to: '29.11' });
  expect(endsText({ from: '2024-12-30', to: '2026-01-04' })).toEqual({ from: '30.12.24', to: '04.01.26' });
});
