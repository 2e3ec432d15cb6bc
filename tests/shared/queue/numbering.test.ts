import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { highestWith, nextNumber } from '#shared/queue/numbering.ts';

/** What may happen to a kiosk between two tickets of one day and letter. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ what: 'draw' } as const) },
  /** The tables are lost; what can be read is replayed, doubled and in any order. */
  { weight: 1, arbitrary: fc.record({ what: fc.constant('restart' as const), order: fc.array(fc.nat(), { maxLength: 20 }) }) },
  /** Some events are gone for good, from the database and from the journal; only how many is known. Counts the first time. */
  { weight: 1, arbitrary: fc.record({ what: fc.constant('loss' as const), of: fc.array(fc.nat({ max: 30 })) }) },
);

it('never gives a number twice, whatever is replayed, also after some of the history was lost', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const given: number[] = [];
      let lost: ReadonlySet<number> | undefined;
      let highest: number | undefined;
      let unseen = 0;
      const replay = (order: readonly number[]) => {
        const readable = given.filter((number) => lost?.has(number) !== true);
        const again = order.flatMap((index) => readable[index % Math.max(1, readable.length)] ?? []);
        highest = [...again, ...readable.toReversed(), ...again].reduce<number | undefined>(highestWith, undefined);
        unseen = lost?.size ?? 0;
      };
      for (const one of happenings) {
        if (one.what === 'draw') {
          const number = nextNumber(highest ?? 0, unseen);
          unseen = 0;
          given.push(number);
          highest = highestWith(highest, number);
        } else if (one.what === 'restart') replay(one.order);
        else {
          lost ??= new Set(one.of.flatMap((index) => given[index] ?? []));
          replay([]);
        }
      }
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

it('counts from 1 without gaps when nothing was lost', () => {
  expect([nextNumber(0), nextNumber(highestWith(undefined, 1)), nextNumber(999)]).toEqual([1, 2, 1000]);
});
