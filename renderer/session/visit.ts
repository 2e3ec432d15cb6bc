/**
 * All that one visit owns, in memory and nowhere else (U-27). The end of a visit drops this one object and makes a new one, so
 * nothing can be forgotten in a corner: what is not here may not know anything about a person.
 */
import { signal, type Signal } from '@preact/signals';
import { emptyCheckIn, type CheckIn } from '#shared/queue/check-in.ts';
import type { Ticket } from '#shared/queue/ticket.ts';
import { emptyDraft, type Draft } from '#shared/resume/draft.ts';
import type { Layout } from '#shared/resume/resume.ts';
import type { PrintFault } from '#shared/printing/printer.ts';
import type { PeriodName } from '#shared/reports/periods.ts';
import type { EndReason } from '#shared/session/session.ts';
import type { SurveyAnswers, SurveyForm } from '#shared/survey/steps.ts';
import type { MadePaper, PrintStage } from '../printing/printing.ts';
import type { Design } from '../printing/resume/resume-document.ts';
import { defaultPreferences, type DisplayPreferences } from '../accessibility/display.ts';

export interface Sheet {
  readonly of: string;
  readonly state: PrintStage | 'printed' | PrintFault;
}

/** A survey on its way: what was answered stands in the record already, this is what the screens show. */
export interface SurveyDraft {
  readonly id: string;
  /** Service day on which it began. */
  readonly day: string;
  readonly form: SurveyForm;
  readonly answers: SurveyAnswers;
  readonly isEnded: boolean;
}

/** The résumé on its way to paper. */
export interface ResumePaper {
  readonly design: Design;
  readonly copies: number;
  /** What is seen and printed, and the answers it was made of; null: not made yet. */
  readonly made: (MadePaper & { readonly of: string; readonly layout: Layout }) | null;
  readonly state: PrintStage | 'printed' | 'in-hand' | 'not-out' | PrintFault | null;
  /** The answers that stand on the paper that came out last; null: none did. */
  readonly onPaper: Draft | null;
}

export const noResumePaper: ResumePaper = { design: 'plain', copies: 1, made: null, state: null, onPaper: null };

/** What a member of staff looks at in the reports. */
export interface ReportChoice {
  readonly period: PeriodName;
  /** How many before the running one. */
  readonly back: number;
  readonly withFlagged: boolean;
  /** First day after a change, for the comparison; null: the first day of the period. */
  readonly changeDay: string | null;
}

export interface Visit {
  readonly id: string;
  /** The record was told that it began: not of staff at their own door. */
  readonly isBegun: Signal<boolean>;
  readonly checkIn: Signal<CheckIn>;
  /** The ticket of this visit; one visit takes one. */
  readonly ticketId: Signal<string | null>;
  /** Its number on its way: a second touch asks for no second one, and the end of the visit waits for it. */
  readonly ticketDraw: Signal<Promise<Ticket> | null>;
  /** Where its paper stands while it is on its way; the rest is in the record. */
  readonly paperStage: Signal<PrintStage | null>;
  /** What the visitor said of it. */
  readonly ticketSaid: Signal<'have-paper' | 'remembered' | 'not-out' | null>;
  /** What was typed to find a topic. */
  readonly searchText: Signal<string>;
  /** Answers of «Мой маршрут»: forgotten with the visit, never recorded. */
  readonly routeNeeds: Signal<readonly string[]>;
  /** Topics opened in this visit: each is counted once. */
  readonly topicsRead: Set<string>;
  /** The sheet of paper asked for last: a topic's id, or the route. */
  readonly sheet: Signal<Sheet | null>;
  /** Answers of the résumé: no event, file or log ever has them (U-27). */
  readonly resume: Signal<Draft>;
  readonly survey: Signal<SurveyDraft | null>;
  /** The survey's free text until it is sent. */
  readonly surveyText: Signal<string>;
  readonly resumePaper: Signal<ResumePaper>;
  /** Aborted when the résumé is erased, and another put in its place: a copy on its way is its paper, too. */
  readonly resumeErased: Signal<AbortController>;
  readonly report: Signal<ReportChoice>;
  /** What was typed to find a trade. */
  readonly tradeText: Signal<string>;
  readonly display: Signal<DisplayPreferences>;
  /** Somebody was called from this visit: the screen says so until staff answer. */
  readonly hasCalledStaff: Signal<boolean>;
  /** How the visit would end, asked while there is something to lose (U-25); null = not asked. */
  readonly endAsked: Signal<EndReason | null>;
  /** Aborted when the visit ends: print watchers and other work in flight stop with it (U-21). */
  readonly over: AbortController;
}

export function newVisit(id: string): Visit {
  return {
    id,
    isBegun: signal(false),
    checkIn: signal(emptyCheckIn),
    ticketId: signal(null),
    ticketDraw: signal(null),
    paperStage: signal(null),
    ticketSaid: signal(null),
    searchText: signal(''),
    routeNeeds: signal([]),
    topicsRead: new Set(),
    sheet: signal(null),
    resume: signal(emptyDraft),
    survey: signal(null),
    surveyText: signal(''),
    resumePaper: signal(noResumePaper),
    resumeErased: signal(new AbortController()),
    report: signal({ period: 'month', back: 0, withFlagged: true, changeDay: null }),
    tradeText: signal(''),
    display: signal(defaultPreferences),
    hasCalledStaff: signal(false),
    endAsked: signal(null),
    over: new AbortController(),
  };
}

/** @returns aborted when the résumé of now is gone, whether alone or with its visit */
export function resumeGone({ over, resumeErased }: Visit): AbortSignal {
  return AbortSignal.any([over.signal, resumeErased.value.signal]);
}
