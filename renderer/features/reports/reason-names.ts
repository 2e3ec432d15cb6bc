/** How the content calls what was named; a question that the content no longer has keeps its id. */
import { whyId, type Survey } from '#shared/packs/survey.ts';
import { reports as words } from '../../strings/reports.ts';

interface ReasonNames {
  readonly title: string;
  /** Chip id → its words. */
  readonly chips: ReadonlyMap<string, string>;
}

/** @returns answer id → its names */
export function namesOfReasons(survey: Survey | null): ReadonlyMap<string, ReasonNames> {
  return new Map(
    (survey?.questions ?? []).flatMap((question): [string, ReasonNames][] => {
      if (question.kind === 'chips') return [[question.id, { title: question.text, chips: named(question.chips) }]];
      if (question.kind === 'nps' || question.why === undefined) return [];
      return [[whyId(question.id), { title: words.reasons.why(question.text), chips: named(question.why.chips) }]];
    }),
  );
}

function named(chips: readonly { readonly id: string; readonly text: string }[]): ReadonlyMap<string, string> {
  return new Map(chips.map(({ id, text }) => [id, text]));
}
