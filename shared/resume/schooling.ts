/** What is told of a school is only what its kind has: nobody's paper says «9 классов, сварщик». */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import { type Draft, type DraftSchool, emptySchool, withSchool } from './draft.ts';

export interface SchoolKind {
  /** Where it was and for which trade is asked. */
  readonly hasProfession: boolean;
  /** Its document may name a grade of that trade. */
  readonly hasGrade: boolean;
}

/** @param id null or no longer in the lists: a kind of which nothing more is asked */
export function kindOf(id: string | null, { schools, grades }: ResumeData): SchoolKind {
  const kind = schools.find((one) => one.id === id);
  const hasProfession = kind?.hasProfession === true;
  return { hasProfession, hasGrade: hasProfession && kind?.hasGrade !== false && grades.length > 0 };
}

/** Of a school, what its kind has. The rest stays among the answers: whoever mis-tapped the kind and puts it right has lost nothing. */
export function trueOfKind(school: DraftSchool, data: ResumeData): DraftSchool {
  const { hasProfession, hasGrade } = kindOf(school.kind, data);
  const { profession, place, grade } = emptySchool;
  return { ...school, ...(!hasProfession && { profession, place }), ...(!hasGrade && { grade }) };
}

/** Another profession takes with it the grade of the one before. */
export function withProfession(draft: Draft, index: number, profession: string): Draft {
  const isSame = draft.schools[index]?.profession === profession;
  return withSchool(draft, index, isSame ? { profession } : { profession, grade: emptySchool.grade });
}
