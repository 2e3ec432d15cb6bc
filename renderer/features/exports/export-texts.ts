/** The machine's answers about exports into staff's words. */
import type { CopyProblem, ExportRow } from '#shared/exports/export-calls.ts';
import type { CallProblem } from '#shared/kiosk-api.ts';
import { russianDay } from '#shared/record/service-day.ts';
import { exports as words } from '../../strings/exports.ts';

/** The days only when they are not the day itself. */
export function rowText({ day, days, events }: ExportRow): string {
  const isSame = days === null || (days.from === day && days.to === day);
  return words.rowText(russianDay(day), isSame ? null : daysText(days, day), events);
}

/** «23.11», «16.11–21.11», with years when they differ from the export's own. */
function daysText({ from, to }: NonNullable<ExportRow['days']>, made: string): string {
  const isOneYear = [from, to].every((day) => day.slice(0, 4) === made.slice(0, 4));
  const short = (day: string): string => russianDay(day).slice(0, isOneYear ? 5 : 10);
  return from === to ? short(from) : `${short(from)}–${short(to)}`;
}

const stickCodes = new Set<string>([
  'stick-full',
  'stick-gone',
  'stick-read-only',
  'stick-spoils',
  'busy',
  'stopped',
  'not-found',
  'export-damaged',
] satisfies CopyProblem['code'][]);

/** Why a copy failed, and what to do; when the machine did not answer, that. */
export function copyText(problem: CopyProblem | CallProblem): { readonly what: string; readonly todo: string } {
  return isCopyProblem(problem) ? words.copyProblem(problem) : { what: words.noAnswer, todo: '' };
}

function isCopyProblem(problem: CopyProblem | CallProblem): problem is CopyProblem {
  return stickCodes.has(problem.code);
}
