/** The indicators of one export, from its own survey rows: they are summed on the way, so that nothing is read twice. */
import type { Survey } from '../../packs/survey.ts';
import { indicatorIds } from '../../packs/indicator-ids.ts';
import { indicatorsOf, type Indicators } from '../../survey/indicators.ts';
import { tables, type Cell, type Row } from '../columns.ts';
import type { RowContext } from './row-source.ts';

const columns: readonly { readonly name: string }[] = tables.survey.columns;
const at = (name: string): number => columns.findIndex((column) => column.name === name);
const place = { day: at('day'), flags: at('flags'), question: at('question'), mark: at('mark') };

/** Question → how often each mark was given. */
type Sums = Record<string, number[]>;

export interface IndicatorRows {
  readonly add: (surveyRows: readonly Row[]) => void;
  readonly rows: () => Row[];
}

/** @param survey questions and their indicators, as the content has them now; null: no survey on this kiosk, no rows */
export function createIndicatorRows({ kiosk, number }: RowContext, survey: Survey | null): IndicatorRows {
  const sums = { all: {} as Sums, unflagged: {} as Sums };
  let days: { from: string; to: string } | null = null;

  function add(row: Row): void {
    const [day, question, mark] = [String(row[place.day]), String(row[place.question]), row[place.mark]];
    if (typeof mark !== 'number') return;
    days = { from: days === null || day < days.from ? day : days.from, to: days === null || day > days.to ? day : days.to };
    for (const basis of row[place.flags] === '' ? (['all', 'unflagged'] as const) : (['all'] as const)) {
      const marks = (sums[basis][question] ??= []);
      marks[mark] = (marks[mark] ?? 0) + 1;
    }
  }

  return {
    add: (surveyRows) => surveyRows.forEach(add),
    rows() {
      const period = days;
      if (survey === null || period === null) return [];
      return (['all', 'unflagged'] as const).flatMap((basis) =>
        figuresOf(indicatorsOf(survey, sums[basis])).map((figure) => [kiosk, number, period.from, period.to, basis, ...figure]),
      );
    },
  };
}

/** @returns indicator, value, margin, mean, top_share, answers, people; none for what nobody answered */
function figuresOf({ index, nps, ces }: Indicators): Cell[][] {
  const figures: Cell[][] = indicatorIds.flatMap((id) => {
    const figure = index[id];
    if (figure === null) return [];
    const { answers, people } = figure;
    return [[id, round(figure.index), round(figure.margin), round(figure.mean), round(figure.topShare), answers, people]];
  });
  if (nps !== null) figures.push(['nps', round(nps.nps), round(nps.margin), null, round(nps.promoters), nps.people, nps.people]);
  if (ces !== null) figures.push(['ces', round(ces.mean), null, round(ces.mean), round(ces.easyShare), ces.people, ces.people]);
  return figures;
}

const round = (value: number): number => Math.round(value * 100) / 100;
