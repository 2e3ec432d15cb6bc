/** What people come to the kiosk for, step by step, and where death may find them. */
import type { Page } from '@playwright/test';
import type { Chance } from '../random.ts';

/** `export`: a member of staff comes and asks for one. */
export type Errand = 'ticket' | 'survey' | 'export';

export interface Step {
  readonly does: (page: Page) => Promise<unknown>;
  /** How often death comes in this step, compared to the others. */
  readonly chances: number;
  /** It takes about so long: the moment of death is drawn from it, ms. */
  readonly momentMs: number;
}

export interface Visit {
  readonly errand: Errand;
  readonly steps: readonly [Step, ...Step[]];
  /** The visitor means to answer the last question too. */
  readonly mayFinishSurvey: boolean;
}

/** Not a weak one: the kiosk takes it. */
export const PIN = '204816';
/** The short form asks four questions: whoever answers fewer never comes to the end. */
const SHORT_QUESTIONS = 4;
const FULL_QUESTIONS = 8;
/** More than the full form has screens. */
const ALL_SCREENS = 12;
const FACES = 5;

const ends: Step = { does: (page) => page.evaluate(() => window.quickVisitor.ends()), chances: 1, momentMs: 120 };

export function visitFor(errand: Errand, chance: Chance): Visit {
  switch (errand) {
    case 'ticket':
      return { errand, steps: ticketSteps, mayFinishSurvey: false };
    case 'survey':
      return surveyVisit(chance);
    case 'export':
      return { errand, steps: exportSteps, mayFinishSurvey: false };
  }
}

/** Mostly while the number is being given; at times before it or after it. */
const ticketSteps: Visit['steps'] = [
  { does: (page) => page.evaluate(() => window.quickVisitor.goesToConfirm()), chances: 1, momentMs: 120 },
  { does: (page) => page.evaluate(() => window.quickVisitor.takesNumber()), chances: 3, momentMs: 120 },
  ends,
];

function surveyVisit({ number }: Chance): Visit {
  const mayFinishSurvey = number(2) === 0;
  const taps = mayFinishSurvey ? ALL_SCREENS : 1 + number(SHORT_QUESTIONS - 1);
  const marks = Array.from({ length: taps }, () => number(FACES));
  const answers = (page: Page) => page.evaluate((each) => window.quickErrands.answers(each), marks);
  return {
    errand: 'survey',
    mayFinishSurvey,
    steps: [
      { does: (page) => page.evaluate(() => window.quickErrands.opensSurvey()), chances: 1, momentMs: 180 },
      { does: answers, chances: 4, momentMs: Math.min(taps, FULL_QUESTIONS) * 50 },
      ends,
    ],
  };
}

/** An export with nobody there to ask for it would not be struck. */
const exportSteps: Visit['steps'] = [
  { does: (page) => page.evaluate((pin) => window.quickErrands.entersStaff(pin), PIN), chances: 0, momentMs: 0 },
  { does: (page) => page.evaluate(() => window.quickErrands.makesExport()), chances: 1, momentMs: 220 },
  ends,
];
