import './illustration.css';
import { useId } from 'preact/hooks';

export interface IllustrationProps {
  /** The sun breathes, slowly; never in calm mode or reduced motion (A-6d). */
  readonly isAlive?: boolean | undefined;
}

/** The path and the morning sun: the first step. Decoration, hidden from assistive tools; in two-colour themes a line drawing. */
export function Illustration({ isAlive = false }: IllustrationProps) {
  const id = useId();
  return (
    <svg
      class="illustration"
      data-alive={isAlive ? '' : undefined}
      viewBox="0 0 1200 1200"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id={`${id}-air`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0.1" class="art-stop-sky" />
          <stop offset="0.62" class="art-stop-glow" />
        </linearGradient>
        <radialGradient id={`${id}-halo`}>
          <stop offset="0.25" class="art-stop-sun" stop-opacity="0.6" />
          <stop offset="1" class="art-stop-sun" stop-opacity="0" />
        </radialGradient>
      </defs>
      <rect class="art-air" width="1200" height="1200" fill={`url(#${id}-air)`} />
      <circle class="art-halo" cx="770" cy="520" r="360" fill={`url(#${id}-halo)`} />
      <circle class="art-disc" cx="770" cy="520" r="132" />
      <path class="art-far" d="M0 700c120-70 250-96 370-56 120 38 200 62 320 22 150-50 310-96 510-14v548H0Z" />
      <path class="art-middle" d="M0 826c150-80 300-88 452-36 150 50 280 50 420-8 128-52 226-54 328-20v438H0Z" />
      <path class="art-near" d="M0 968c170-88 352-100 540-40 206 64 408 26 660-60v332H0Z" />
      <path
        class="art-path"
        d="M300 1200c40-96 150-150 250-196 72-34 92-58 46-88-60-38-104-66-66-108 32-34 98-44 124-70 12-12 12-24 4-34h14c12 12 18 28 4 44-28 32-88 46-104 74-14 26 34 46 92 82 80 50 70 106-4 158-70 48-124 84-140 138Z"
      />
    </svg>
  );
}
