import type { SurveyAnswer } from '../../record/events.ts';
import { applyToSurvey, isSurveyEvent, type SurveyState } from '../../survey/survey-state.ts';
import type { Cell, Row } from '../columns.ts';
import { createHourReader, OpenOnes, type Open, type RowContext, type RowSource } from './row-source.ts';

interface OpenSurvey extends Open {
  readonly survey: SurveyState;
  readonly key: string;
}

/**
 * One row an answer (U-29): no ticket, no visit, no time finer than the hour, never the free text. Rows of one hour are sorted by a name
 * that tells nothing, so that their order says nothing about who came first.
 */
export function createSurveyRows({ kiosk, number, timeZone, keyOf, indicatorOf }: RowContext): RowSource {
  const open = new OpenOnes<OpenSurvey>();
  const hourOf = createHourReader(timeZone);

  function rowsOf({ survey, key }: OpenSurvey): Row[] {
    const { day, startedAt, form, purpose, ending, answers } = survey;
    const flags = (ending?.flags ?? []).map(({ rule }) => rule).join(' ');
    const about = [kiosk, number, key, day, hourOf(startedAt), form, purpose, ending?.isComplete ?? false, flags];
    return Object.entries(answers).map(([question, answer]) => [
      ...about,
      question,
      indicatorOf(question),
      ...answerCells(answer),
    ]);
  }

  return {
    retold: open.retold,
    take(event, isOurs) {
      if (!isSurveyEvent(event.body)) return;
      const { surveyId } = event.body;
      const before = open.get(surveyId);
      const survey = applyToSurvey(before?.survey, event);
      if (survey === undefined) return;
      const key = before?.key ?? keyOf(surveyId);
      // Without an answer it had no row.
      const isRetold = before?.isRetold === true || (!isOurs && Object.keys(survey.answers).length > 0);
      open.touch(surveyId, { survey, key, lastSeq: event.seq, isOurs, isRetold });
    },
    drain: (seq) => open.drain(seq).toSorted(byHour(hourOf)).flatMap(rowsOf),
  };
}

function byHour(hourOf: (at: number) => number) {
  return (a: OpenSurvey, b: OpenSurvey): number =>
    compare(a.survey.day, b.survey.day) || hourOf(a.survey.startedAt) - hourOf(b.survey.startedAt) || compare(a.key, b.key);
}

/** @returns kind, mark, chips */
function answerCells(answer: SurveyAnswer): Cell[] {
  if (answer.kind === 'mark') return [answer.kind, answer.mark, null];
  return [answer.kind, null, answer.kind === 'chips' ? answer.chips.join(' ') : null];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
