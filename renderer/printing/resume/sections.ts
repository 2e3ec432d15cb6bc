/** A résumé as sections in the order of its layout: the same words for the page, for the text version and for telling them apart. */
import { isSameText } from '#shared/resume/phrases.ts';
import type { Job, Resume, School } from '#shared/resume/resume.ts';
import { resumePaper, type ResumePaperTexts } from '../../strings/resume/paper.ts';

/** A job or a school. Every part but the title may be empty. */
export interface Entry {
  readonly years: string;
  readonly title: string;
  readonly text: string;
  readonly points: readonly string[];
}

export type Section = { readonly title: string } & (
  | {
      readonly kind: 'entries';
      readonly entries: readonly Entry[];
      /** A line each, where the page is about something else. */
      readonly isShort: boolean;
      /** Below them; may be empty. */
      readonly note: string;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'text'; readonly text: string }
);

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/**
 * What was not told has no section, and nothing is said twice: «По годам» leaves out of the skills what stands under a job, «По умениям»
 * names the jobs without their duties.
 */
export function sectionsOf(resume: Resume, texts: ResumePaperTexts = resumePaper): readonly Section[] {
  const { sections: titles } = texts;
  const { jobs, gap, skills, schooling, driving, licences, about } = resume;
  const isBySkills = resume.layout === 'by-skills';
  const work: Section = {
    kind: 'entries',
    isShort: isBySkills,
    title: titles.jobs,
    entries: jobs.map((job) => jobEntry(job, !isBySkills, texts)),
    note: gap,
  };
  const duties = isBySkills ? [] : jobs.flatMap((job) => job.duties);
  const others = skills.filter((one) => !duties.some((duty) => isSameText(duty, one)));
  const skill: Section = { kind: 'list', title: titles.skills, items: others.map(capitalised) };
  const school: Section = {
    kind: 'entries',
    isShort: false,
    title: titles.schooling,
    entries: schooling.map((one) => schoolEntry(one, texts)),
    note: '',
  };
  const papers = [...(driving.length === 0 ? [] : [texts.driving(driving)]), ...licences];
  const licence: Section = { kind: 'list', title: titles.licences, items: papers };
  const self: Section = { kind: 'text', title: titles.about, text: sentence(about) };
  const terms: Section = { kind: 'facts', title: titles.terms, facts: termFacts(resume, texts) };
  const order = isBySkills ? [skill, licence, school, work, self, terms] : [work, skill, school, licence, self, terms];
  return order.filter((section) => !isEmpty(section));
}

function isEmpty(section: Section): boolean {
  switch (section.kind) {
    case 'entries':
      return section.entries.length === 0 && section.note === '';
    case 'list':
      return section.items.length === 0;
    case 'facts':
      return section.facts.length === 0;
    case 'text':
      return section.text === '';
  }
}

function jobEntry({ title, employer, place, from, to, duties }: Job, withDuties: boolean, texts: ResumePaperTexts): Entry {
  return {
    years: texts.years(from, to),
    title,
    text: joined(employer, place),
    points: withDuties ? duties.map(capitalised) : [],
  };
}

/** The profession is what counts; without one the school itself is the title. */
function schoolEntry({ kind, name, profession, year, hasPaper }: School, texts: ResumePaperTexts): Entry {
  // What somebody does not have is not what a résumé is about.
  const paper = hasPaper === true ? texts.hasPaper : '';
  const place = joined(kind, name);
  const [title, text] = profession === '' ? [place, capitalised(paper)] : [profession, joined(place, paper)];
  return { years: texts.years(year, null), title, text, points: [] };
}

function termFacts({ terms }: Resume, texts: ResumePaperTexts): readonly Fact[] {
  const { terms: labels } = texts;
  const { employment, schedules, districts, travelMinutes, wage, readyFor } = terms;
  return [
    { label: labels.employment, text: employment.join(', ') },
    { label: labels.schedules, text: schedules.join(', ') },
    { label: labels.districts, text: districts.join(', ') },
    { label: labels.travel, text: travelMinutes === null ? '' : texts.travel(travelMinutes) },
    { label: labels.wage, text: wage === null ? '' : texts.wage(wage) },
    { label: labels.readyFor, text: readyFor.join(', ') },
  ].filter(({ text }) => text !== '');
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

function sentence(words: readonly string[]): string {
  return words.length === 0 ? '' : `${listed(words)}.`;
}

/** One sentence of several answers: a capital only where it begins. */
export function listed(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? capitalised(word) : lowerFirst(word))).join(', ');
}

function lowerFirst(text: string): string {
  // «ЭВМ», «1С» stay as they are.
  return /^[А-ЯЁA-Z]{2}/.test(text) ? text : text.charAt(0).toLocaleLowerCase('ru') + text.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
}
