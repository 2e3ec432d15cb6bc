/**
 * A résumé as a person made it. It lives in memory only and goes with the visit (U-27); no event, log or file of ours holds any of it.
 * Texts are ready to print: what was chosen from the content is here in its words. Empty string or list: not told.
 */
export interface Resume {
  readonly name: string;
  /** Where the person can be reached, each as typed (U-8: no silent reformatting). All may be written on the paper by pen. */
  readonly contacts: Contacts;
  /** «Кем хотите работать?»: up to three, the first first. */
  readonly wanted: readonly string[];
  readonly terms: Terms;
  /** Newest first. */
  readonly jobs: readonly Job[];
  /** All that the person can do, duties of jobs among them: «По годам» leaves out what already stands under a job. */
  readonly skills: readonly string[];
  readonly schooling: readonly School[];
  /** Driving categories by their letters: «B», «C». */
  readonly driving: readonly string[];
  /** Permits and certificates. */
  readonly licences: readonly string[];
  readonly about: readonly string[];
  /** The wording chosen for years without work (domain §3.3), or none. */
  readonly gap: string;
  readonly layout: Layout;
}

/** «По годам»: jobs first. «По умениям»: skills first, jobs as a short list. */
export type Layout = 'by-years' | 'by-skills';

export interface Contacts {
  readonly phone: string;
  readonly email: string;
  /** Somebody or some place where a message finds the person: «через центр занятости», a relative's phone. */
  readonly through: string;
  /** Town or district. */
  readonly place: string;
}

export interface Terms {
  readonly employment: readonly string[];
  readonly schedules: readonly string[];
  readonly districts: readonly string[];
  /** Minutes of travel one way, or no limit told. */
  readonly travelMinutes: number | null;
  /** Roubles a month «на руки»; `to: null` is "and more". */
  readonly wage: { readonly from: number; readonly to: number | null } | null;
  /** Nouns, so that they say nothing about a man or a woman: «переобучение», «командировки», «переезд». */
  readonly readyFor: readonly string[];
}

export interface Job {
  readonly title: string;
  /** Name of the firm, or what kind of place it was; may be empty. */
  readonly employer: string;
  readonly place: string;
  readonly from: Year | null;
  /** null: not told. */
  readonly to: Year | 'now' | null;
  readonly duties: readonly string[];
}

/** Years are told roughly («годы — примерно»). */
export type Year = number;

export interface School {
  /** What kind of school: «Профессиональное училище». */
  readonly kind: string;
  /** Its name or where it was, if told: «Челябинская область». */
  readonly name: string;
  /** As in the document: «Сварщик, 3-й разряд». */
  readonly profession: string;
  readonly year: Year | null;
  readonly hasPaper: boolean | null;
}
