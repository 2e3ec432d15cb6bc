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
      <circle class="art-halo" cx="770" cy="572" r="360" fill={`url(#${id}-halo)`} />
      <circle class="art-disc" cx="770" cy="572" r="132" />
      <path class="art-far" d="M0 700c120-70 250-96 370-56 120 38 200 62 320 22 150-50 310-96 510-14v548H0Z" />
      <path class="art-middle" d="M0 826c150-80 300-88 452-36 150 50 280 50 420-8 128-52 226-54 328-20v438H0Z" />
      <path class="art-near" d="M0 968c170-88 352-100 540-40 206 64 408 26 660-60v332H0Z" />
      <path
        class="art-path"
        d="M300 1200C340 1104 450 1050 550 1004 622 970 642 946 596 916 536 878 492 850 530 808 562 768 628 756 656 730 672 714 676 690 690 668 694 694 686 722 664 746 634 780 574 792 556 820 542 846 586 866 648 902 728 952 718 1008 644 1060 574 1108 520 1144 504 1200Z"
      />
    </svg>
  );
}
