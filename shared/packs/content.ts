/** All that a centre may change, read and linked: what the page gets at start. */
import type { CheckInContent } from './check-in.ts';
import type { Facts } from './facts.ts';
import type { Place } from './places.ts';
import type { ResumeData } from './resume-data.ts';
import type { RoutePlan } from './route-steps.ts';
import type { Strings } from './strings.ts';
import type { Survey } from './survey.ts';
import type { Topic } from './topics.ts';

export type { MenuChoice, MenuEntry, PaperDocument } from './check-in.ts';

/** A part whose file is missing is empty or null: what it feeds is not offered on this kiosk. */
export interface Content extends CheckInContent {
  readonly topics: readonly Topic[];
  readonly facts: Facts;
  readonly places: readonly Place[];
  readonly route: RoutePlan | null;
  readonly survey: Survey | null;
  readonly resume: ResumeData | null;
  /** What the centre says in words of its own; the rest is said in the kiosk's. */
  readonly strings: Strings;
  /** Topic id → the clip that reads it aloud, as its path in the content folder. */
  readonly speech: Readonly<Record<string, string>>;
}
