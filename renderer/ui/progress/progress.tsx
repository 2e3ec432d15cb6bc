import './progress.css';

export interface ProgressProps {
  /** What is going on, for those who do not see the bar. */
  readonly label: string;
  readonly value: number;
  /** 0: not known yet. */
  readonly max: number;
  /** «43 %» */
  readonly text: string;
}

/** How far a piece of work is; it moves only when the work does. */
export function Progress({ label, value, max, text }: ProgressProps) {
  return (
    <div class="progress" data-block>
      <progress class="progress-bar" aria-label={label} value={max === 0 ? 0 : value} max={max === 0 ? 1 : max} />
      <span class="progress-text">{text}</span>
    </div>
  );
}
