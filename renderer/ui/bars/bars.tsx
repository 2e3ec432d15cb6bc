import './bars.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** 0…1 of the longest. */
  readonly share: number;
  /** «128», or that it is too few to tell. */
  readonly text: string;
}

export interface BarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** How often each of a few was named, longest first. The number says it; the bar only shows it. */
export function Bars({ title, bars }: BarsProps) {
  return (
    <section class="bars" data-blocks>
      <h2>{title}</h2>
      <ul class="bars-list" aria-label={title}>
        {bars.map(({ key, label, share, text }) => (
          <li key={key} class="bars-row" data-block>
            <span>{label}</span>
            <span class="bars-track" aria-hidden="true">
              <span class="bars-bar" style={{ width: `${Math.round(share * 100)}%` }} />
            </span>
            <span class="bars-text">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
