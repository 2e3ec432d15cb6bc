/** Questions with several answers: what can be marked, what is marked, and what a mark changes. */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Draft } from '#shared/resume/draft.ts';
import { withDuties } from '#shared/resume/duties.ts';
import type { AskName } from '#shared/resume/flow.ts';
import { dutiesToOffer, skillsOf, skillsToOffer, unique } from '#shared/resume/phrases.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import type { ChoiceOption } from '../../../ui/choice/choice.tsx';

export interface Marks {
  readonly options: readonly ChoiceOption<string>[];
  readonly values: readonly string[];
  /** In the order of the options, whatever was touched first. */
  readonly mark: (values: readonly string[]) => (draft: Draft) => Draft;
  /** Own words may be added. */
  readonly canType?: boolean;
}

/** @returns null where only one answer is meant */
export function marksOf(of: AskName, index: number, draft: Draft, data: ResumeData): Marks | null {
  return questions[of]?.(draft, data, index) ?? null;
}

const questions: Partial<Record<AskName, (draft: Draft, data: ResumeData, index: number) => Marks>> = {
  ways: (draft, data) => ({
    options: data.ways.map(({ id, title }) => ({ value: id, label: title })),
    values: draft.ways,
    mark: (ways) => (before) => ({ ...before, ways }),
  }),
  districts: (draft, data) => marksIn(titles(data.districts), draft.districts, (districts) => ({ districts })),
  'job-duties': (draft, data, index) => ({
    options: dutiesToOffer(draft, index, data).map(same),
    values: draft.jobs[index]?.duties ?? [],
    mark: (duties) => (before) => withDuties(before, index, duties),
  }),
  skills: (draft, data) => ({
    ...marksIn(skillsToOffer(draft, data), skillsOf(draft), (skills) => ({ skills })),
    canType: true,
  }),
  licences,
  about: (draft, data) => marksIn(titles(data.about), draft.about, (about) => ({ about })),
};

function titles(items: readonly { readonly title: string }[]): readonly string[] {
  return items.map(({ title }) => title);
}

function marksIn(
  texts: readonly string[],
  values: readonly string[],
  change: (values: readonly string[]) => Partial<Draft>,
): Marks {
  return { options: texts.map(same), values, mark: (marked) => (before) => ({ ...before, ...change(marked) }) };
}

/** Categories and papers in one list: «Права B» is marked as any other, and kept as «B». */
function licences(draft: Draft, data: ResumeData): Marks {
  const papers = unique([...titles(data.licences), ...draft.licences]);
  const categoryOf = new Map(data.driving.map((category) => [words.licence(category), category]));
  return {
    options: [...categoryOf.keys(), ...papers].map(same),
    values: [...draft.driving.map(words.licence), ...draft.licences],
    mark: (marked) => (before) => ({
      ...before,
      driving: marked.flatMap((title) => categoryOf.get(title) ?? []),
      licences: marked.filter((title) => !categoryOf.has(title)),
    }),
    canType: true,
  };
}

function same(text: string): ChoiceOption<string> {
  return { value: text, label: text };
}
