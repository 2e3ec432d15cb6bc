/** Which answer goes into which field of «Работа России», in the order of its data format (domain §3.1; the live form was not seen). */
import type { Resume } from '#shared/resume/resume.ts';
import { resumePaper } from '../../../strings/resume/paper.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';

export interface PortalField {
  readonly field: string;
  readonly value: string;
}

/** Contacts are named, not shown: they stand on the paper (U-28). */
export function portalFields({
  wanted,
  terms,
  jobs,
  schooling,
  skills,
  driving,
  licences,
  about,
}: Resume): readonly PortalField[] {
  const { fields, jobs: jobWords, schools, onPaper } = resumeScreens.portal;
  return [
    { field: fields.wanted, value: list(wanted) },
    { field: fields.wage, value: terms.wage === null ? '' : resumePaper.wage(terms.wage) },
    { field: fields.employment, value: list(terms.employment) },
    { field: fields.schedules, value: list(terms.schedules) },
    { field: fields.readyFor, value: list(terms.readyFor) },
    { field: fields.jobs, value: jobs.length === 0 ? '' : jobWords(jobs.length) },
    { field: fields.schooling, value: schooling.length === 0 ? '' : schools(schooling.length) },
    { field: fields.skills, value: list(skills) },
    { field: fields.driving, value: list(driving) },
    { field: fields.licences, value: list(licences) },
    { field: fields.about, value: about.join('. ') },
    { field: fields.contacts, value: onPaper },
  ].filter(({ value }) => value !== '');
}

function list(values: readonly string[]): string {
  return values.join(', ');
}
