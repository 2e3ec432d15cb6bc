/** The answers line by line, as the person reads them back (U-7). Pure: words and where «Изменить» leads. */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Draft, DraftJob, DraftSchool } from '#shared/resume/draft.ts';
import { type AskName, isJobAsk } from '#shared/resume/flow.ts';
import { gapOnPaper, hasGap, layoutOf } from '#shared/resume/gaps.ts';
import { maskedDigits, maskedEmail } from '#shared/resume/mask.ts';
import { dutiesToOffer, skillsOf } from '#shared/resume/phrases.ts';
import type { Year } from '#shared/resume/resume.ts';
import { kindOf, trueOfKind } from '#shared/resume/schooling.ts';
import { resume as words } from '../../../strings/resume/guide.ts';

export interface AnswerLine {
  readonly key: string;
  readonly label: string;
  /** Empty: nothing was told. */
  readonly value: string;
  /** What may be seen until the person asks for more (U-28). */
  readonly masked?: string;
  readonly leadsTo:
    | { readonly ask: AskName; readonly index: number }
    | { readonly part: 'job' | 'school'; readonly index: number };
  /** Leads to something new. */
  readonly isNew?: boolean;
}

export function answerLines(draft: Draft, data: ResumeData, thisYear: Year): readonly AnswerLine[] {
  const titlesOf = (ids: readonly string[], list: readonly { readonly id: string; readonly title: string }[]): string =>
    joined(list.filter(({ id }) => ids.includes(id)).map(({ title }) => title));
  const wage = data.wages.find(({ id }) => id === draft.wage);
  const gap = gapOnPaper(draft, thisYear);
  const layout = words.layouts[layoutOf(draft, thisYear)].title;
  return [
    line('wanted', joined(draft.wanted.map(({ text }) => text))),
    line('ways', titlesOf(draft.ways, data.ways)),
    line('travel', draft.travelMinutes === null ? '' : words.travel(draft.travelMinutes)),
    line('districts', joined(draft.districts)),
    line('wage', wage === undefined ? '' : words.wage(wage)),
    ...draft.jobs.map((job, index): AnswerLine => part('job', index, words.check.job(index + 1), jobLine(job))),
    added('job-title', draft.jobs.length, draft.jobs.length === 0 ? words.questions['job-title'].line : words.check.moreJobs),
    ...(hasGap(draft, thisYear) || gap !== '' ? [line('gap', gap)] : []),
    line('skills', joined(skillsOf(draft))),
    ...draft.schools.map((school, index) => part('school', index, words.check.school(index + 1), schoolLine(school, data))),
    added(
      'school-kind',
      draft.schools.length,
      draft.schools.length === 0 ? words.questions['school-kind'].line : words.check.moreSchools,
    ),
    line('licences', joined([...draft.driving.map(words.licence), ...draft.licences])),
    line('about', joined(draft.about)),
    line('name', draft.name),
    { ...line('phone', draft.phone), masked: maskedDigits(draft.phone) },
    { ...line('email', draft.email), masked: maskedEmail(draft.email) },
    throughLine(draft),
    line('home', draft.home),
    line('layout', layout),
  ];
}

/** One job or school, each part with its own way back. */
export function partLines(draft: Draft, kind: 'job' | 'school', index: number, data: ResumeData): readonly AnswerLine[] {
  return kind === 'job' ? jobLines(draft, index, data) : schoolLines(draft.schools[index], index, data);
}

function jobLines(draft: Draft, index: number, data: ResumeData): readonly AnswerLine[] {
  const job = draft.jobs[index];
  if (job === undefined) return [];
  const { title, employer, place, isOnlySkill, from, to, duties } = job;
  const texts: Partial<Record<AskName, string>> = {
    'job-title': title?.text ?? '',
    'job-employer': isOnlySkill ? words.check.onlySkill : employer,
    ...(!isOnlySkill && { 'job-place': place }),
    'job-from': yearText(from),
    ...(from !== null && { 'job-to': yearText(to) }),
    // Where no list has any, its screen only asks for more work.
    ...(dutiesToOffer(draft, index, data).length > 0 && { 'job-duties': joined(duties) }),
  };
  return Object.entries(texts).map(([ask, text]) => line(ask as AskName, text, index));
}

function schoolLines(school: DraftSchool | undefined, index: number, data: ResumeData): readonly AnswerLine[] {
  if (school === undefined) return [];
  const kind = data.schools.find(({ id }) => id === school.kind);
  const { hasProfession, hasGrade } = kindOf(school.kind, data);
  const texts: Partial<Record<AskName, string>> = {
    'school-kind': kind?.title ?? '',
    ...(hasProfession && { 'school-profession': school.profession }),
    ...(hasGrade && { 'school-grade': school.grade }),
    ...(hasProfession && { 'school-place': school.place }),
    'school-year': yearText(school.year),
    'school-paper': school.hasPaper === null ? '' : paperText(school.hasPaper),
  };
  return Object.entries(texts).map(([ask, text]) => line(ask as AskName, text, index));
}

function paperText(hasPaper: boolean): string {
  return hasPaper ? words.school.hasPaper : words.school.noPaper;
}

function jobLine({ title, employer, place, isOnlySkill, from, to }: DraftJob): string {
  const where = isOnlySkill ? [words.check.onlySkill] : [employer, place];
  return joined([title?.text ?? '', ...where, words.check.years(yearText(from), yearText(to))]);
}

function schoolLine(school: DraftSchool, data: ResumeData): string {
  const { kind, profession, grade, place, year } = trueOfKind(school, data);
  return joined([data.schools.find(({ id }) => id === kind)?.title ?? '', profession, grade, place, yearText(year)]);
}

function yearText(year: Year | 'now' | null): string {
  if (year === null) return '';
  return year === 'now' ? words.check.now : String(year);
}

function line(ask: AskName, value: string, index = 0): AnswerLine {
  const isPart = isJobAsk(ask) || ask.startsWith('school-');
  return {
    key: isPart ? `${ask} ${index}` : ask,
    label: words.questions[ask].line,
    value: value.trim(),
    leadsTo: { ask, index },
  };
}

/** Told in own words and taken from the list: both are changed where both stand. */
function throughLine({ through, reach }: Draft): AnswerLine {
  const value = joined([through, ...reach]);
  return { ...line('through', value), masked: maskedDigits(value), leadsTo: { ask: 'reach', index: 0 } };
}

function part(kind: 'job' | 'school', index: number, label: string, value: string): AnswerLine {
  return { key: `${kind} ${index}`, label, value, leadsTo: { part: kind, index } };
}

function added(ask: 'job-title' | 'school-kind', index: number, label: string): AnswerLine {
  return { key: `new ${ask}`, label, value: index === 0 ? '' : words.check.canAdd, leadsTo: { ask, index }, isNew: true };
}

function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(', ');
}
