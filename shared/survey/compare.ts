/** Two periods side by side: is there a difference, or only chance? */

/** A figure with its margin of 95 % and the people behind it: an index or the NPS. */
export interface Estimate {
  readonly value: number;
  readonly margin: number;
  readonly people: number;
}

/** With fewer people in either period the interval itself cannot be trusted. */
const MIN_PEOPLE_TO_COMPARE = 30;

export type Comparison =
  | { readonly verdict: 'too-few' }
  | {
      /** `no-difference`: the interval holds zero. */
      readonly verdict: 'better' | 'worse' | 'no-difference';
      /** After minus before, points. */
      readonly change: number;
      /** Where the true change lies, at 95 %. */
      readonly from: number;
      readonly to: number;
    };

/** Independent samples: the margins add as squares. @param before null = nobody answered */
export function compare(before: Estimate | null, after: Estimate | null): Comparison {
  if (before === null || after === null || Math.min(before.people, after.people) < MIN_PEOPLE_TO_COMPARE)
    return { verdict: 'too-few' };
  const change = after.value - before.value;
  const margin = Math.hypot(before.margin, after.margin);
  const [from, to] = [change - margin, change + margin];
  return { verdict: from > 0 ? 'better' : to < 0 ? 'worse' : 'no-difference', change, from, to };
}
