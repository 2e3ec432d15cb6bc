/** What is told of a school. Another answer takes with it what was only true of the one before: nobody's paper says «9 классов, сварщик». */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import { type Draft, emptySchool, withSchool } from './draft.ts';

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

export function withKind(draft: Draft, index: number, id: string, data: ResumeData): Draft {
  const { hasProfession, hasGrade } = kindOf(id, data);
  const { profession, place, grade } = emptySchool;
  return withSchool(draft, index, { kind: id, ...(!hasProfession && { profession, place }), ...(!hasGrade && { grade }) });
}

export function withProfession(draft: Draft, index: number, profession: string): Draft {
  const isSame = draft.schools[index]?.profession === profession;
  return withSchool(draft, index, isSame ? { profession } : { profession, grade: emptySchool.grade });
}
