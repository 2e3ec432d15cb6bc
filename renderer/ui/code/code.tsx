import './code.css';

export interface CodeProps {
  /** Modules a side, without the margin. */
  readonly size: number;
  /** An SVG path of the dark modules, one unit each. */
  readonly path: string;
  /** For assistive tools; the words beside it say what to do. */
  readonly label: string;
}

/** Four modules of margin, as the standard for QR codes asks. */
const MARGIN = 4;

/** A code for a phone: dark on light in every theme, because phones read nothing else for sure. */
export function Code({ size, path, label }: CodeProps) {
  const side = size + 2 * MARGIN;
  return (
    <svg class="code" viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
