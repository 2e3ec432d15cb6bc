/** Sizes of a résumé in points, from roomy to tight. One page whenever it fits: the roomiest that does is taken (fit-pages.ts). */
export interface ResumeScale {
  readonly text: number;
  readonly name: number;
  readonly wanted: number;
  readonly heading: number;
  readonly lineHeight: number;
  /** Above a section, between entries, between lines of one. */
  readonly sectionGap: number;
  readonly entryGap: number;
  readonly pointGap: number;
  readonly marginMm: { readonly side: number; readonly top: number; readonly bottom: number };
}

/** Issue «résumé»: nothing on it is smaller. */
const MIN_RESUME_PT = 10.5;

const ROOMY: ResumeScale = {
  text: 12,
  name: 28,
  wanted: 14,
  heading: 13,
  lineHeight: 1.16,
  sectionGap: 19,
  entryGap: 10,
  pointGap: 2.5,
  marginMm: { side: 22, top: 22, bottom: 18 },
};
const TIGHT: ResumeScale = {
  text: MIN_RESUME_PT,
  name: 22,
  wanted: 12.5,
  heading: 11.5,
  lineHeight: 1.04,
  sectionGap: 9,
  entryGap: 4,
  pointGap: 0.4,
  marginMm: { side: 18, top: 14, bottom: 14 },
};
const STEPS = 7;

export const resumeScales: readonly ResumeScale[] = Array.from({ length: STEPS }, (_, step) => between(step / (STEPS - 1)));

/** @param part 0 roomy … 1 tight */
function between(part: number): ResumeScale {
  const mix = (roomy: number, tight: number): number => roomy + (tight - roomy) * part;
  const size = (name: Exclude<keyof ResumeScale, 'marginMm'>): number => mix(ROOMY[name], TIGHT[name]);
  const margin = (side: keyof ResumeScale['marginMm']): number => mix(ROOMY.marginMm[side], TIGHT.marginMm[side]);
  return {
    text: size('text'),
    name: size('name'),
    wanted: size('wanted'),
    heading: size('heading'),
    lineHeight: size('lineHeight'),
    sectionGap: size('sectionGap'),
    entryGap: size('entryGap'),
    pointGap: size('pointGap'),
    marginMm: { side: margin('side'), top: margin('top'), bottom: margin('bottom') },
  };
}
