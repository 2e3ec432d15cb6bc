/** The same fold as that of the database's tables, over the events that are let go: what they knew outlives them. */
import { applyToTicket, isTicketEvent } from '../queue/apply-to-ticket.ts';
import { highestWith } from '../queue/numbering.ts';
import type { Ticket } from '../queue/ticket.ts';
import type { RecordedEvent } from '../record/events.ts';
import { countEvent, emptyDay, isCounted, type DaySums } from '../reports/day-sums.ts';
import { recountSurvey } from '../reports/survey-sums.ts';
import { recountTicket } from '../reports/ticket-sums.ts';
import { applyToSurvey, isSurveyEvent, type SurveyState } from '../survey/survey-state.ts';
import type { Summary } from './base.ts';

/** Reports reach one year back; twice that and more. A base of years stays below 4 MB, as much as one call may carry. */
export const SUMMARY_DAYS = 800;

export interface SummaryFold {
  /** @param events that follow, ascending */
  readonly add: (events: readonly RecordedEvent[]) => void;
  /** @param continued tickets and surveys that later events speak of: only these stay */
  readonly finish: (continued: ReadonlySet<string>) => Summary;
}

/** @param before what was known; it is changed in place */
export function foldSummary(before: Summary): SummaryFold {
  const days = new Map<string, DaySums>(before.days.map((row) => [row.day, row]));
  const counters = new Map(before.counters.map((row) => [`${row.day} ${row.letter}`, row]));
  const tickets = new Map<string, { readonly seq: number; readonly ticket: Ticket }>(
    before.tickets.map((row) => [row.ticket.id, row]),
  );
  const surveys = new Map<string, SurveyState>(before.surveys.map((survey) => [survey.id, survey]));
  const calls = new Map(before.calls.map((call) => [call.callId, call]));

  function sumsOf(day: string): DaySums {
    const sums = days.get(day) ?? emptyDay(day);
    days.set(day, sums);
    return sums;
  }

  function addOne(event: RecordedEvent): void {
    const { seq, at, day, body } = event;
    if (isTicketEvent(body)) {
      const known = tickets.get(body.ticketId);
      const ticket = applyToTicket(known?.ticket, event);
      if (ticket !== undefined && ticket !== known?.ticket) {
        recountTicket(sumsOf(ticket.day).tickets, known?.ticket, ticket);
        tickets.set(ticket.id, { seq: known?.seq ?? seq, ticket });
      }
    }
    if (isSurveyEvent(body)) {
      const known = surveys.get(body.surveyId);
      const survey = applyToSurvey(known, event);
      if (survey !== undefined) {
        recountSurvey(sumsOf(survey.day), known, survey);
        surveys.set(survey.id, survey);
      }
    }
    if (body.type === 'ticket.issued') {
      const { letter, number } = body;
      const key = `${day} ${letter}`;
      counters.set(key, { day, letter, highest: highestWith(counters.get(key)?.highest, number) });
    }
    if (isCounted(event)) countEvent(sumsOf(day), event);
    if (body.type === 'staff.called') calls.set(body.callId, { callId: body.callId, screen: body.screen, at });
    if (body.type === 'staff.call-answered') calls.delete(body.callId);
  }

  return {
    add: (events) => events.forEach(addOne),
    finish(continued) {
      const allDays = [...new Set([...days.keys(), ...[...counters.values()].map(({ day }) => day)])].toSorted();
      const firstKept = allDays.at(-SUMMARY_DAYS) ?? '';
      const numbers = [...counters.values()];
      return {
        days: [...days.values()].filter(({ day }) => day >= firstKept).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
        counters: numbers.filter(({ day }) => day >= firstKept),
        older: numbers
          .filter(({ day }) => day < firstKept)
          .reduce(
            (older, { day, highest }) => ({
              day: older !== null && older.day > day ? older.day : day,
              highest: highestWith(older?.highest, highest),
            }),
            before.older,
          ),
        tickets: [...tickets.values()].filter(({ ticket }) => continued.has(ticket.id)),
        surveys: [...surveys.values()].filter(({ id }) => continued.has(id)),
        calls: [...calls.values()],
      };
    },
  };
}

/** Of a ticket or a survey; undefined for what concerns neither. */
export function subjectOf({ body }: RecordedEvent): string | undefined {
  if (isTicketEvent(body)) return body.ticketId;
  return isSurveyEvent(body) ? body.surveyId : undefined;
}
