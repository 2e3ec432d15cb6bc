import './page-sample.css';

export interface PageSampleProps {
  /** `years`: a column of years at the left; `points`: a list first. */
  readonly order?: 'years' | 'points' | undefined;
  readonly hasAccent?: boolean | undefined;
}

const ROWS = [30, 37, 44, 56, 63, 70] as const;

/** A paper in small: how it will be put together. */
export function PageSample({ order = 'years', hasAccent = false }: PageSampleProps) {
  return (
    <svg class="page-sample" viewBox="0 0 60 80" data-accent={hasAccent ? '' : undefined}>
      <rect class="page-sample-paper" x="0.75" y="0.75" width="58.5" height="78.5" rx="2" />
      <rect class="page-sample-name" x="8" y="9" width="30" height="4.5" />
      <rect class="page-sample-line" x="8" y="17" width="22" height="2" />
      {hasAccent && <rect class="page-sample-name" x="8" y="4.5" width="12" height="1.6" />}
      {ROWS.map((y, index) => (
        <g key={y}>
          {order === 'years' && index % 3 === 0 && <rect class="page-sample-line" x="8" y={y} width="9" height="2" />}
          {order === 'points' && <circle class="page-sample-line" cx="9.4" cy={y + 1} r="1.3" />}
          <rect class="page-sample-line" x={order === 'years' ? 21 : 13} y={y} width={index % 2 === 0 ? 28 : 20} height="2" />
        </g>
      ))}
    </svg>
  );
}
