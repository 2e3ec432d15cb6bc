/** What is typed where: which keys, how long, and what the words become. */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import { type Draft, withJob, withSchool } from '#shared/resume/draft.ts';
import type { AskName } from '#shared/resume/flow.ts';
import { skillsOf, unique } from '#shared/resume/phrases.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import type { Layer } from '../../../ui/keyboard/layers.ts';
import type { Capitals } from '../../../ui/keyboard/typing.ts';

export interface TypedAnswer {
  readonly keys: readonly Layer[] | 'digits';
  readonly capitals: Capitals;
  /** Letters; far more than a line needs, so that no name is cut (U-8). */
  readonly most: number;
  /** One more of several: the field opens empty. */
  readonly joins: boolean;
  /** What stands in the field. */
  readonly value: (draft: Draft, index: number) => string;
  readonly keep: (draft: Draft, index: number, text: string) => Draft;
  /** Shown over the field where the heading does not say it. */
  readonly label?: string;
  /** The rows beside which the keys stand: who took one and opens the keys writes something else, not on. */
  readonly list?: (data: ResumeData) => readonly { readonly title: string }[];
}

/** Towns, firms and relatives have the letters of their peoples, too. */
const TEXT_KEYS: readonly Layer[] = ['letters', 'signs', 'others'];
/** The full name of a municipal works has 94 letters. */
const LONG = 120;

const text = (part: Pick<TypedAnswer, 'value' | 'keep' | 'label' | 'list'> & { readonly joins?: true }): TypedAnswer => ({
  joins: false,
  keys: TEXT_KEYS,
  capitals: 'sentence',
  most: LONG,
  ...part,
});

const typed: Partial<Record<AskName, TypedAnswer>> = {
  name: {
    joins: false,
    keys: ['letters', 'others'],
    capitals: 'name',
    most: LONG,
    value: ({ name }) => name,
    keep: (draft, _, name) => ({ ...draft, name }),
  },
  phone: {
    joins: false,
    keys: 'digits',
    capitals: 'none',
    most: 40,
    value: ({ phone }) => phone,
    keep: (draft, _, phone) => ({ ...draft, phone }),
  },
  email: {
    joins: false,
    keys: ['latin'],
    capitals: 'none',
    most: LONG,
    value: ({ email }) => email,
    keep: (draft, _, email) => ({ ...draft, email }),
  },
  through: text({
    value: ({ through }) => through,
    keep: (draft, _, through) => ({ ...draft, through }),
    label: words.reach.throughLabel,
  }),
  home: text({ value: ({ home }) => home, keep: (draft, _, home) => ({ ...draft, home }), list: ({ places }) => places }),
  'job-employer': text({
    value: ({ jobs }, index) => jobs[index]?.employer ?? '',
    keep: (draft, index, employer) =>
      withJob(draft, index, { employer, isOnlySkill: employer === '' && draft.jobs[index]?.isOnlySkill === true }),
    list: ({ employers }) => employers,
  }),
  'job-place': text({
    value: ({ jobs }, index) => jobs[index]?.place ?? '',
    keep: (draft, index, place) => withJob(draft, index, { place }),
    list: ({ places }) => places,
  }),
  'school-place': text({
    value: ({ schools }, index) => schools[index]?.place ?? '',
    keep: (draft, index, place) => withSchool(draft, index, { place }),
    list: ({ places }) => places,
  }),
  skills: text({
    joins: true,
    value: () => '',
    keep: (draft, _, skill) => (skill === '' ? draft : { ...draft, skills: unique([...skillsOf(draft), skill]) }),
  }),
  licences: text({
    joins: true,
    value: () => '',
    keep: (draft, _, licence) => (licence === '' ? draft : { ...draft, licences: unique([...draft.licences, licence]) }),
  }),
};

/** @returns null where nothing is typed */
export function typedAnswer(of: AskName): TypedAnswer | null {
  return typed[of] ?? null;
}

/** Own words join a list; then the list is shown again, with them marked. */
export function leadsBack(of: AskName): boolean {
  return of === 'skills' || of === 'licences' || of === 'email' || of === 'through';
}
