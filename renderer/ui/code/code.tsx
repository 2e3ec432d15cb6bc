import './code.css';

export interface CodeProps {
  /** `size`: modules a side, without the margin; `path`: the dark modules, one unit each. Until it is drawn, its place is kept. */
  readonly code: { readonly size: number; readonly path: string } | undefined;
  /** For assistive tools; the words beside it say what to do. */
  readonly label: string;
  /** It holds a text and not an address: more room, before it is drawn too. */
  readonly isLong?: boolean;
}

/** Four modules of margin, as the standard for QR codes asks. */
const MARGIN = 4;

/** A code for a phone: dark on light in every theme, because phones read nothing else for sure. */
export function Code({ code, label, isLong = false }: CodeProps) {
  const side = (code?.size ?? 0) + 2 * MARGIN;
  return (
    <div class="code-card" data-long={isLong ? '' : undefined}>
      <svg
        class="code"
        style={{ '--modules': side }}
        viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
        role="img"
        aria-label={label}
      >
        <path d={code?.path ?? ''} />
      </svg>
    </div>
  );
}
