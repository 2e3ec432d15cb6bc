import './trend.css';
import { trendPath, trendRange } from './trend-path.ts';

export interface TrendProps {
  readonly title: string;
  /** In order; null: nothing to tell. */
  readonly values: readonly (number | null)[];
  /** The scale's own ends. */
  readonly least: number;
  readonly most: number;
  /** Under the ends of the line: «1 сен», «23 ноя». */
  readonly from: string;
  readonly to: string;
  /** For those who do not see the line: «от 72 до 84, в конце 81». */
  readonly summary: string;
}

const WIDTH = 300;
const HEIGHT = 100;

/** One figure over weeks. One line, so nothing has to be told apart by colour (A-6b); weeks without enough answers are gaps. */
export function Trend({ title, values, least, most, from, to, summary }: TrendProps) {
  const range = trendRange(values, least, most);
  return (
    <figure class="trend" data-block>
      <figcaption class="trend-title">
        {title}
        <span class="trend-summary">{summary}</span>
      </figcaption>
      <div class="trend-plot" aria-hidden="true">
        <span class="trend-axis">
          <span>{range.high}</span>
          <span>{range.low}</span>
        </span>
        <svg class="trend-svg" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
          <path class="trend-grid" d={`M0 0H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT}H${WIDTH}`} />
          <path class="trend-line" d={trendPath(values, range, WIDTH, HEIGHT)} />
        </svg>
        <span class="trend-ends">
          <span>{from}</span>
          <span>{to}</span>
        </span>
      </div>
    </figure>
  );
}
