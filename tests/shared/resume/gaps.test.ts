/** When the skills stand first, and when a gap is spoken of (domain §3.2, §3.3). */
import { describe, expect, test } from 'vitest';
import { emptyJob, type DraftJob } from '#shared/resume/draft.ts';
import { hasGap, jobsOnPaper, layoutOf } from '#shared/resume/gaps.ts';

const NOW = 2026;
const job = (from: number | null, to: number | 'now' | null): DraftJob => ({
  ...emptyJob,
  title: { trade: null, text: `с ${from}` },
  from,
  to,
});

describe('a gap', () => {
  test.each([
    ['no work at all', [], false],
    ['work until now', [job(2020, 'now')], false],
    ['two years ago', [job(2020, 2024)], false],
    ['three years ago', [job(2020, 2023)], true],
    ['between two jobs', [job(2010, 2014), job(2017, 'now')], true],
    ['two years between', [job(2010, 2014), job(2016, 'now')], false],
    ['one job inside another', [job(2010, 2025), job(2012, 2013)], false],
    ['years that were not told', [job(null, null), job(2010, 2012)], false],
    ['an end that was not told', [job(2010, null)], false],
    ['told in any order', [job(2023, 'now'), job(2010, 2022)], false],
  ])('%s', (_, jobs, expected) => {
    expect(hasGap({ jobs }, NOW)).toBe(expected);
  });
});

describe('the layout', () => {
  test.each([
    ['no job', [], 'by-skills'],
    ['one job', [job(2020, 'now')], 'by-skills'],
    ['two jobs', [job(2015, 2020), job(2020, 'now')], 'by-years'],
    ['two jobs and a gap', [job(2010, 2012), job(2020, 'now')], 'by-skills'],
    ['two jobs, one of them told as a skill only', [job(2020, 'now'), { ...job(2015, 2020), isOnlySkill: true }], 'by-skills'],
  ] as const)('%s', (_, jobs, layout) => {
    expect(layoutOf({ jobs, layout: null }, NOW)).toBe(layout);
  });

  test('is what the person chose, if they did', () => {
    expect(layoutOf({ jobs: [], layout: 'by-years' }, NOW)).toBe('by-years');
  });
});

test('jobs stand newest first, in whatever order they were told; without years last; unfinished ones not at all', () => {
  const jobs = [job(2001, 2004), job(null, null), job(2020, 'now'), emptyJob, job(2010, null), job(2004, 2020)];
  expect(jobsOnPaper(jobs).map(({ from }) => from)).toEqual([2020, 2004, 2010, 2001, null]);
});
