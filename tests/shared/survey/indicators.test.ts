/** Worked examples, computed by hand from the formulas of domain §5.1. */
import { describe, expect, it } from 'vitest';
import { indexOf, indicatorsOf, npsOf } from '#shared/survey/indicators.ts';
import { addMarks, meanOf, shareOf } from '#shared/survey/marks.ts';
import { shippedContent } from '../../support/shipped-content.ts';

/** So many of each mark, the worst first. */
const faces = (...counts: number[]) => [0, ...counts];
const nps = (critics: number, neutral: number, promoters: number) => [critics, 0, 0, 0, 0, 0, 0, neutral, 0, promoters, 0];

describe('NPS', () => {
  it('is promoters less critics, with its margin', () => {
    // 50 of 100 promote, 20 criticise: 30 ± 1.96·√((0.5+0.2−0.3²)/100) = ± 15.31
    const figure = npsOf(nps(20, 30, 50));
    expect(figure).toMatchObject({ nps: 30, promoters: 50, critics: 20, people: 100 });
    expect(figure?.margin).toBeCloseTo(15.308, 2);
  });

  it('counts 9 and 10 as promoters, 7 and 8 as neither, 0 to 6 as critics', () => {
    expect(npsOf([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])?.nps).toBeCloseTo((100 * (2 - 7)) / 11, 9);
  });

  it('has no margin left when all agree, and is nothing without answers', () => {
    expect(npsOf(nps(0, 0, 12))).toMatchObject({ nps: 100, margin: 0 });
    expect(npsOf(nps(0, 0, 0))).toBeNull();
  });
});

describe('marks', () => {
  it('T2B is the share of 4 and 5, the mean is Σk·n/N', () => {
    // 2·1 + 3·2 + 5·3 + 40·4 + 50·5 = 433 of 100
    const marks = faces(2, 3, 5, 40, 50);
    expect(shareOf(marks, 4, 5)).toBe(90);
    expect(meanOf(marks)).toBe(4.33);
    expect(meanOf([])).toBeNull();
  });

  it('of several questions add up', () => {
    expect(addMarks(faces(1, 0, 2), faces(0, 1, 0, 0, 4))).toEqual([0, 1, 1, 2, 0, 4]);
  });
});

describe('an index', () => {
  it('is mean((x−1)/4)·100 over its questions', () => {
    // Marks 5, 4, 3 and 1, 5: (100 + 75 + 50 + 0 + 100) / 5
    const figure = indexOf([faces(0, 0, 1, 1, 1), faces(1, 0, 0, 0, 1)], 'faces');
    expect(figure).toMatchObject({ index: 65, mean: 3.6, topShare: 60, answers: 5, people: 3 });
  });

  it('goes from 0 to 100 on both scales', () => {
    expect(indexOf([faces(7)], 'faces')?.index).toBe(0);
    expect(indexOf([faces(0, 0, 0, 0, 7)], 'faces')?.index).toBe(100);
    expect(indexOf([[7]], 'nps')?.index).toBe(0);
    expect(indexOf([nps(0, 0, 0).with(10, 7)], 'nps')?.index).toBe(100);
  });

  it('has a margin that counts people, not answers', () => {
    // 50 of 1 and 50 of 5: deviation 2 marks = 50 points; ± 1.96·50/√100
    const one = indexOf([faces(50, 0, 0, 0, 50)], 'faces');
    expect(one?.margin).toBeCloseTo(9.8, 9);
    const same = indexOf([faces(50, 0, 0, 0, 50), faces(50, 0, 0, 0, 50)], 'faces');
    expect(same?.margin).toBeCloseTo(9.8, 9);
  });
});

describe('the centre’s indicators', () => {
  const { survey } = shippedContent;
  if (survey === null) throw new Error('the shipped content has a survey');

  it('belong to the questions of the content', () => {
    const {
      index,
      ces,
      nps: loyalty,
    } = indicatorsOf(survey, {
      heard: faces(0, 0, 0, 0, 4),
      fits: faces(0, 0, 0, 0, 2),
      easy: faces(0, 1, 0, 1),
      clear: faces(0, 0, 0, 2),
      comfort: faces(4),
      recommend: nps(0, 1, 3),
    });
    expect(index.i1).toMatchObject({ index: 100, answers: 6, people: 4 });
    expect(index.i2).toMatchObject({ index: 62.5, answers: 4, people: 2 });
    expect(index.i3).toMatchObject({ index: 0, answers: 4 });
    expect(index.i4?.index).toBeCloseTo((100 * (0.7 + 3 * 0.9)) / 4, 9);
    expect(loyalty).toMatchObject({ nps: 75, people: 4 });
    expect(ces).toEqual({ mean: 3, easyShare: 50, people: 2 });
  });

  it('are nothing, not zero, where nobody answered', () => {
    expect(indicatorsOf(survey, { recommend: nps(1, 1, 1) })).toMatchObject({
      index: { i1: null, i2: null, i3: null },
      ces: null,
    });
  });
});
