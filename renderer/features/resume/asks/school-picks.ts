/** One answer each about a school; the words are those of its document (domain §3.3). */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import { type Draft, type DraftSchool, withoutSchool, withSchool } from '#shared/resume/draft.ts';
import type { SchoolAsk } from '#shared/resume/flow.ts';
import { titlesNamed } from '#shared/resume/phrases.ts';
import { withProfession } from '#shared/resume/schooling.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { type Change, type Picks, type PickRow, titleRows, typingRow } from './pick-rows.ts';

export function schoolPicks(of: SchoolAsk, index: number, draft: Draft, data: ResumeData): Picks | null {
  const school = draft.schools[index];
  const tell = (change: Partial<DraftSchool>): Change => {
    return (before) => withSchool(before, index, change);
  };
  switch (of) {
    case 'school-kind':
      return {
        rows: data.schools.map(({ id, title }) => ({ label: title, isChosen: school?.kind === id, change: tell({ kind: id }) })),
        clear: (before) => withoutSchool(before, index),
      };
    case 'school-profession':
      return {
        rows: [
          ...titleRows(
            draft,
            school?.profession,
            ({ text }) =>
              (before) =>
                withProfession(before, index, text),
          ),
          ...foundRow(draft, school?.profession),
          { label: words.wanted.otherProfession, icon: 'search', opens: 'fields' },
        ],
        clear: tell({ profession: '', grade: '' }),
      };
    case 'school-grade':
      return {
        rows: [
          ...data.grades.map(({ title }) => ({
            label: title,
            isChosen: school?.grade === title,
            change: tell({ grade: title }),
          })),
          { label: words.school.noGrade, change: tell({ grade: '' }) },
        ],
        clear: tell({ grade: '' }),
      };
    case 'school-place':
      return {
        rows: [
          ...data.places.map(({ title }) => ({
            label: title,
            isChosen: school?.place === title,
            change: tell({ place: title }),
          })),
          typingRow(words.school.typePlace, school?.place, data.places),
        ],
        clear: tell({ place: '' }),
      };
    case 'school-year':
    case 'school-paper':
      return null;
  }
}

/** A profession of the lists or in own words, which no wish and no job has named: it is seen as the answer all the same (U-3). */
function foundRow(draft: Draft, profession = ''): readonly PickRow[] {
  if (profession === '' || titlesNamed(draft).some(({ text }) => text === profession)) return [];
  return [{ label: profession, isChosen: true }];
}
