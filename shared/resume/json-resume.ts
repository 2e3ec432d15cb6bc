/** A résumé as a JSON Resume file (schema v1.0.0, jsonresume.org): programs for job seekers and some sites read it. */
import type { Job, Resume, School, Year } from './resume.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** What was not told is left out. Years stay years: the schema allows it, and nothing is invented. */
export function jsonResume(resume: Resume): string {
  const { name, contacts, wanted, about, gap, jobs, schooling, skills, driving, licences, terms } = resume;
  const file = {
    $schema: SCHEMA,
    basics: told({
      name,
      label: wanted.join(', '),
      phone: contacts.phone,
      email: isMail(contacts.email) ? contacts.email : '',
      summary: [...about, gap].filter((part) => part !== '').join('. '),
      location: told({ address: contacts.place }),
    }),
    work: jobs.map(workOf),
    education: schooling.map(educationOf),
    skills: skills.map((skill) => ({ name: skill })),
    certificates: [...driving.map((category) => `Водительские права: ${category}`), ...licences].map((one) => ({ name: one })),
    // The schema has no place for the wishes and for who passes a message on; `meta` may hold what a program adds.
    meta: told({ version: 'v1.0.0', terms, through: contacts.through }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function workOf({ title, employer, place, from, to, duties }: Job): object {
  return told({
    name: employer,
    position: title,
    location: place,
    startDate: yearOf(from),
    endDate: to === 'now' ? '' : yearOf(to),
    highlights: duties,
  });
}

function educationOf({ kind, name, profession, year }: School): object {
  return told({ institution: [kind, name].filter((part) => part !== '').join(', '), area: profession, endDate: yearOf(year) });
}

const yearOf = (year: Year | null): string => (year === null ? '' : String(year));

/** As typed it may be anything; the schema wants an address. */
const isMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

function told(fields: Readonly<Record<string, string | readonly string[] | object>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && Object.keys(value).length > 0));
}
