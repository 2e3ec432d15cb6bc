/** Where a visitor or staff can be: a screen, and what it is about. */
import type { PrinterUse } from '#shared/printing/printer-use.ts';
import type { AfterAnswer, Ask } from '#shared/resume/flow.ts';

/** The pages of a report behind its figures. */
export const reportParts = ['trend', 'compare', 'reasons', 'purposes', 'hours', 'kiosk', 'words'] as const;
export type ReportPart = (typeof reportParts)[number];

/** One question of the résumé and what follows its answer. */
export interface ResumeStep extends Ask {
  readonly after: AfterAnswer;
}

/** Every screen of the kiosk. Never in the URL: nothing of a visit may be found in a history (U-26, U-30). */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'display' }
  | { readonly screen: 'check-in-menu' }
  | { readonly screen: 'check-in-choice' }
  | { readonly screen: 'check-in-question'; readonly index: number }
  | { readonly screen: 'check-in-confirm' }
  | { readonly screen: 'ticket' }
  | { readonly screen: 'services' }
  | { readonly screen: 'services-need'; readonly need: string }
  | { readonly screen: 'services-search' }
  | { readonly screen: 'services-found' }
  | { readonly screen: 'services-topic'; readonly topic: string }
  | { readonly screen: 'services-route' }
  | { readonly screen: 'services-route-plan' }
  /** A topic's id, or «route». */
  | { readonly screen: 'services-sheet'; readonly of: string }
  | { readonly screen: 'survey' }
  | { readonly screen: 'survey-purpose' }
  /** A step of shared/survey/steps.ts. */
  | { readonly screen: 'survey-question'; readonly step: string }
  | { readonly screen: 'survey-text' }
  | { readonly screen: 'survey-thanks' }
  | { readonly screen: 'resume-preview' }
  | { readonly screen: 'resume-look' }
  | { readonly screen: 'resume-copies' }
  | { readonly screen: 'resume-paper' }
  | { readonly screen: 'resume-after' }
  | { readonly screen: 'resume-portal' }
  | { readonly screen: 'resume-take' }
  | { readonly screen: 'resume-code' }
  | { readonly screen: 'resume-stick' }
  | { readonly screen: 'resume-erased' }
  | { readonly screen: 'resume' }
  | ({ readonly screen: 'resume-ask' } & ResumeStep)
  | ({ readonly screen: 'resume-type' } & ResumeStep)
  /** A trade for that question: by field of work, or by its first letters. */
  | ({ readonly screen: 'resume-fields' } & ResumeStep)
  | ({ readonly screen: 'resume-trades'; readonly field: string } & ResumeStep)
  | ({ readonly screen: 'resume-search' } & ResumeStep)
  | ({ readonly screen: 'resume-found' } & ResumeStep)
  | { readonly screen: 'resume-check' }
  | { readonly screen: 'resume-part'; readonly part: 'job' | 'school'; readonly index: number }
  | { readonly screen: 'staff-pin' }
  | { readonly screen: 'staff-today' }
  | { readonly screen: 'staff-reports' }
  | { readonly screen: 'staff-report'; readonly part: ReportPart }
  | { readonly screen: 'staff-state' }
  | { readonly screen: 'staff-self-test' }
  | { readonly screen: 'staff-settings' }
  | { readonly screen: 'staff-secret'; readonly of: 'pin' | 'spare-key' }
  | { readonly screen: 'staff-admin-pin' }
  | { readonly screen: 'staff-paper' }
  | { readonly screen: 'staff-printer'; readonly use: PrinterUse }
  | { readonly screen: 'staff-places' }
  | { readonly screen: 'staff-place'; readonly letter: string }
  | { readonly screen: 'staff-device' }
  | { readonly screen: 'staff-calibrate' }
  | { readonly screen: 'staff-idle' }
  | { readonly screen: 'staff-keep' }
  | { readonly screen: 'staff-zone' }
  | { readonly screen: 'staff-packs' }
  | { readonly screen: 'staff-pack'; readonly drive: string; readonly file: string }
  | { readonly screen: 'staff-pack-keys' }
  | { readonly screen: 'staff-exports' }
  | { readonly screen: 'staff-export-stick'; readonly numbers: readonly number[] }
  | { readonly screen: 'staff-export-time' }
  | { readonly screen: 'staff-leave' };

export type ScreenName = Route['screen'];
export const homeRoute: Route = { screen: 'home' };

/** The route of one screen, for its component's props. */
export type ScreenOf<N extends ScreenName> = Extract<Route, { screen: N }>;
