import type { Example } from '../example.ts';
import { Trend } from './trend.tsx';
import { TrendGrid } from './trend-grid.tsx';

const weeks = [71, 74, 73, null, 78, 80, 79, null, null, 82, 84, 81];

export const examples: readonly Example[] = [
  {
    name: 'trends',
    kind: 'block',
    render: () => (
      <TrendGrid>
        <Trend title="Лёгкость" values={weeks} least={0} most={100} from="7 сен" to="23 ноя" summary="71 → 81" />
        <Trend
          title="Лояльность"
          values={weeks.map(() => null)}
          least={0}
          most={100}
          from="7 сен"
          to="23 ноя"
          summary="Мало ответов"
        />
      </TrendGrid>
    ),
  },
];
