import './figure.css';
import type { ComponentChildren } from 'preact';

export interface FigureProps {
  readonly title: string;
  /** «84»; null: too few answers, then `text` says so. */
  readonly value: string | null;
  /** «± 2,1» */
  readonly margin?: string | undefined;
  /** On what it stands: «1 240 человек», «4–5: 76 %». */
  readonly lines: readonly string[];
}

/** One number of a report, with its margin and the people behind it. */
export function Figure({ title, value, margin, lines }: FigureProps) {
  return (
    <li class="figure" data-block>
      <p class="figure-title">{title}</p>
      <p class="figure-value">
        <span>{value ?? '—'}</span>
        {margin !== undefined && <span class="figure-margin">{margin}</span>}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}

/** `Figure`s side by side. */
export function FigureGrid({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <ul class="figure-grid" aria-label={label}>
      {children}
    </ul>
  );
}
