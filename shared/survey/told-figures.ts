/** Which figures a report may tell (U-29): null stands for what stays hidden, as for what nobody answered. */
import { indicatorIds } from '#shared/packs/indicator-ids.ts';
import type { Indicators } from './indicators.ts';
import { hiddenMeans, mayTellMean } from './suppress.ts';

/** A report that does not show all of the CES may leave a part of it out. */
type Figures = Pick<Indicators, 'index' | 'nps'> & { readonly ces: { readonly people: number } | null };
type Name = (typeof names)[number];

const names = [...indicatorIds, 'nps', 'ces'] as const;

/** Of all people together. */
export function tellAlone<F extends Figures>(figures: F): F {
  return tellWhere(figures, (name) => mayTellMean(peopleBehind(figures, name)));
}

/**
 * Of groups, beside those of all: neither a neighbour nor the whole may give away what a group hides.
 * @param without groups that are hidden for another reason
 */
export function tellBeside<F extends Figures>(groups: readonly F[], without: readonly boolean[] = []): F[] {
  const hidden = new Map(
    names.map((name) => [
      name,
      hiddenMeans(
        groups.map((figures) => peopleBehind(figures, name)),
        without,
      ),
    ]),
  );
  return groups.map((figures, at) => tellWhere(figures, (name) => hidden.get(name)?.[at] !== true));
}

function tellWhere<F extends Figures>(figures: F, mayTell: (name: Name) => boolean): F {
  const { index, nps, ces } = figures;
  return {
    ...figures,
    index: {
      i1: mayTell('i1') ? index.i1 : null,
      i2: mayTell('i2') ? index.i2 : null,
      i3: mayTell('i3') ? index.i3 : null,
      i4: mayTell('i4') ? index.i4 : null,
    },
    nps: mayTell('nps') ? nps : null,
    ces: mayTell('ces') ? ces : null,
  };
}

function peopleBehind({ index, nps, ces }: Figures, name: Name): number {
  const figure = name === 'nps' ? nps : name === 'ces' ? ces : index[name];
  return figure?.people ?? 0;
}
