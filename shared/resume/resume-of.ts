/** From the answers to what stands on paper. Adds nothing that was not chosen or typed. */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Draft, DraftJob, DraftSchool } from './draft.ts';
import { gapOnPaper, jobsOnPaper, layoutOf } from './gaps.ts';
import { isSameText, skillsOf, unique } from './phrases.ts';
import type { Job, Resume, School, Terms, Year } from './resume.ts';
import { trueOfKind } from './schooling.ts';

/**
 * @param data the lists the answers were chosen from; what is no longer in them is left out
 * @param thisYear for the layout that suits a gap up to now
 */
export function resumeOf(draft: Draft, data: ResumeData, thisYear: Year): Resume {
  const { name, phone, email, home } = draft;
  const through = [draft.through.trim(), ...draft.reach].filter((one) => one !== '').join('. ');
  return {
    name: name.trim(),
    contacts: { phone: phone.trim(), email: email.trim(), through, place: home.trim() },
    wanted: draft.wanted.map(({ text }) => text),
    terms: termsOf(draft, data),
    jobs: jobsOnPaper(draft.jobs).map(jobOf),
    skills: saidOnce([...draft.jobs.flatMap(experienceOf), ...skillsOf(draft)]),
    schooling: draft.schools.flatMap((school) => schoolOf(school, data)),
    driving: draft.driving,
    licences: draft.licences,
    about: draft.about,
    gap: gapOnPaper(draft, thisYear),
    layout: layoutOf(draft, thisYear),
  };
}

function termsOf(draft: Draft, data: ResumeData): Terms {
  const ways = data.ways.filter(({ id }) => draft.ways.includes(id));
  const wage = data.wages.find(({ id }) => id === draft.wage);
  return {
    employment: unique(ways.flatMap(({ employment }) => employment ?? [])),
    schedules: unique(ways.flatMap(({ schedule }) => schedule ?? [])),
    readyFor: unique(ways.flatMap(({ readyFor }) => readyFor ?? [])),
    districts: draft.districts,
    travelMinutes: draft.travelMinutes,
    wage: wage === undefined ? null : { from: wage.from, to: wage.to ?? null },
  };
}

function jobOf({ title, employer, place, from, to, duties }: DraftJob): Job {
  // Each letter is kept as it is typed: what «Назад» left may end in a space, or be nothing else.
  return { title: title?.text ?? '', employer: employer.trim(), place: place.trim(), from, to, duties };
}

/** The same thing stands once, as it was known first. */
function saidOnce(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.findIndex((other) => isSameText(other, text)) === index);
}

/** Domain §3.3 C: «Швея: опыт 3 года». */
function experienceOf({ title, isOnlySkill, from, to }: DraftJob): readonly string[] {
  if (title === null || !isOnlySkill) return [];
  if (from === null || to === null || to === 'now') return [title.text];
  return [`${title.text}: опыт ${to === from ? 'до года' : yearsLong(to - from)}`];
}

const rules = new Intl.PluralRules('ru');

function yearsLong(count: number): string {
  const word = { one: 'год', few: 'года', two: 'года', many: 'лет', zero: 'лет', other: 'года' }[rules.select(count)];
  return `${count}\u00A0${word}`;
}

function schoolOf(school: DraftSchool, data: ResumeData): readonly School[] {
  const kind = data.schools.find(({ id }) => id === school.kind);
  if (kind === undefined) return [];
  const { place, profession, grade, year, hasPaper } = trueOfKind(school, data);
  return [
    {
      kind: kind.onPaper,
      name: place.trim(),
      profession: [profession, grade].filter((part) => part !== '').join(', '),
      year,
      hasPaper,
    },
  ];
}
