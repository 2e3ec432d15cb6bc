/** Many days as one. */
import { emptyDay, emptySurveySums, type DaySums } from './day-sums.ts';
import type { GroupSums, SurveySums } from './survey-sums.ts';

/** @returns new sums; the days stay as they are. Its `day` says nothing. */
export function addUp(days: readonly DaySums[]): DaySums {
  const sum = emptyDay('');
  for (const { visits, tickets, resumes, topics, surveys } of days) {
    sum.visits += visits;
    sum.resumes += resumes;
    sum.tickets.issued += tickets.issued;
    sum.tickets.called += tickets.called;
    sum.tickets.waitedLong += tickets.waitedLong;
    sum.tickets.voided += tickets.voided;
    addCounts(sum.topics, topics);
    addSurveys(sum.surveys.plain, surveys.plain);
    addSurveys(sum.surveys.flagged, surveys.flagged);
  }
  return sum;
}

/** All surveys, or only those that no rule doubts. */
export function surveysOf({ surveys }: DaySums, withFlagged: boolean): SurveySums {
  const sum = emptySurveySums();
  addSurveys(sum, surveys.plain);
  if (withFlagged) addSurveys(sum, surveys.flagged);
  return sum;
}

/** Every mark of the period: each survey stands in one purpose. */
export function allMarks({ purposes }: SurveySums): GroupSums {
  const sum: GroupSums = { surveys: 0, marks: {} };
  for (const group of Object.values(purposes)) addGroup(sum, group);
  return sum;
}

function addSurveys(sum: SurveySums, more: SurveySums): void {
  sum.started += more.started;
  sum.completed += more.completed;
  sum.answered += more.answered;
  sum.texts += more.texts;
  addGroups(sum.purposes, more.purposes);
  addGroups(sum.hours, more.hours);
  for (const [question, counts] of Object.entries(more.chips)) addCounts((sum.chips[question] ??= {}), counts);
}

function addGroups(sum: Record<string, GroupSums>, more: Readonly<Record<string, GroupSums>>): void {
  for (const [name, group] of Object.entries(more)) addGroup((sum[name] ??= { surveys: 0, marks: {} }), group);
}

/** A year is a hundred thousand of these lists: by index, which takes half the time of going through entries. */
function addGroup(sum: GroupSums, more: GroupSums): void {
  sum.surveys += more.surveys;
  for (const question of Object.keys(more.marks)) {
    const [marks, counts] = [(sum.marks[question] ??= []), more.marks[question] ?? []];
    for (let mark = 0; mark < counts.length; mark += 1) marks[mark] = (marks[mark] ?? 0) + (counts[mark] ?? 0);
  }
}

function addCounts(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
}
