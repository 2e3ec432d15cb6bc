/** What a report says of a period, from its day rows. Small cells are hidden here, so that no screen and no paper can show them (U-29). */
import type { IndicatorId } from '#shared/packs/indicator-ids.ts';
import { whyId, type SurveyQuestion } from '#shared/packs/survey.ts';
import { hourOf } from '#shared/record/service-day.ts';
import { indicatorsOf, type IndexFigure, type Indicators, type NpsFigure } from '#shared/survey/indicators.ts';
import { hiddenCells, MIN_CELL } from '#shared/survey/suppress.ts';
import { tellAlone, tellBeside } from '#shared/survey/told-figures.ts';
import { addUp, allMarks, surveysOf } from './add-up.ts';
import type { DaySums, TicketSums } from './day-sums.ts';
import type { GroupSums } from './survey-sums.ts';

interface Questions {
  readonly questions: readonly SurveyQuestion[];
}

/** null: too few to tell. */
export type Told<T> = T | null;

export interface Figures {
  readonly index: Readonly<Record<IndicatorId, Told<IndexFigure>>>;
  readonly nps: Told<NpsFigure>;
  readonly ces: Told<NonNullable<Indicators['ces']>>;
}

export interface GroupFigures {
  /** Menu entry, '' = not said; or the hour of the centre's clock. */
  readonly id: string;
  readonly surveys: Told<number>;
  readonly figures: Figures;
}

export interface CountOf {
  readonly id: string;
  readonly count: Told<number>;
}

export interface Reasons {
  readonly question: string;
  /** Most named first; hidden ones last. */
  readonly chips: readonly CountOf[];
}

export interface Report {
  readonly surveys: {
    readonly started: number;
    readonly completed: number;
    readonly answered: number;
    /** With an answer, and marked by a rule: `answered` with them is so many more than without. */
    readonly flagged: number;
    readonly texts: number;
  };
  readonly figures: Figures;
  readonly purposes: readonly GroupFigures[];
  readonly hours: readonly GroupFigures[];
  readonly reasons: readonly Reasons[];
  readonly kiosk: {
    readonly visits: number;
    readonly tickets: TicketSums;
    readonly resumes: number;
    readonly topics: readonly CountOf[];
  };
}

export interface ReportQuestion {
  readonly days: readonly DaySums[];
  /** Which question belongs to which indicator; empty where a kiosk has no survey. */
  readonly survey: Questions;
  readonly withFlagged: boolean;
  /** IANA name of the centre's zone: rows know the hours of UTC only. */
  readonly timeZone: string;
}

const HOUR_MS = 3_600_000;
const MOST_TOPICS = 8;

export function buildReport({ days, survey, withFlagged, timeZone }: ReportQuestion): Report {
  const sum = addUp(days);
  const surveys = surveysOf(sum, withFlagged);
  const midnight = Date.parse(`${days.at(-1)?.day ?? '2026-01-01'}T00:00:00Z`);
  const hours = Object.entries(surveys.hours).map(
    ([hour, group]) => [String(hourOf(midnight + Number(hour) * HOUR_MS, timeZone)).padStart(2, '0'), group] as const,
  );
  return {
    surveys: {
      started: surveys.started,
      completed: surveys.completed,
      answered: surveys.answered,
      flagged: sum.surveys.flagged.answered,
      texts: surveys.texts,
    },
    figures: figuresOf(survey, allMarks(surveys)),
    purposes: groupsOf(survey, Object.entries(surveys.purposes)).toSorted((a, b) => (b.surveys ?? 0) - (a.surveys ?? 0)),
    hours: groupsOf(survey, hours).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    reasons: reasonsOf(survey, surveys.chips),
    kiosk: {
      visits: sum.visits,
      tickets: sum.tickets,
      resumes: sum.resumes,
      topics: told(Object.entries(sum.topics)).slice(0, MOST_TOPICS),
    },
  };
}

/** Indicators of a few days, as a report may tell them. */
export function figuresOfDays({ days, survey, withFlagged }: Omit<ReportQuestion, 'timeZone'>): Figures {
  return figuresOf(survey, allMarks(surveysOf(addUp(days), withFlagged)));
}

function figuresOf(survey: Questions, { marks }: GroupSums): Figures {
  return tellAlone(indicatorsOf(survey, marks));
}

/** Beside them the sum and the means of all are told: neither may give away what a group hides. */
function groupsOf(survey: Questions, groups: readonly (readonly [string, GroupSums])[]): GroupFigures[] {
  const shown = groups.filter(([, group]) => group.surveys > 0);
  const hidden = hiddenCells(shown.map(([, group]) => group.surveys));
  const figures = tellBeside(
    shown.map(([, { marks }]) => indicatorsOf(survey, marks)),
    hidden,
  );
  return shown.flatMap(([id, { surveys }], at) => {
    const own = figures[at];
    return own === undefined ? [] : [{ id, surveys: hidden[at] === true ? null : surveys, figures: own }];
  });
}

function reasonsOf({ questions }: Questions, chips: Readonly<Record<string, Readonly<Record<string, number>>>>): Reasons[] {
  return questions.flatMap((question): Reasons[] => {
    const id =
      question.kind === 'chips'
        ? question.id
        : question.kind === 'faces' && question.why !== undefined
          ? whyId(question.id)
          : null;
    const counts = id === null ? undefined : chips[id];
    return id === null || counts === undefined ? [] : [{ question: id, chips: told(Object.entries(counts)) }];
  });
}

/** No sum is told of these, so each stands for itself. */
function told(counts: readonly (readonly [string, number])[]): CountOf[] {
  return counts
    .filter(([, count]) => count > 0)
    .map(([id, count]) => ({ id, count: count < MIN_CELL ? null : count }))
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
}
