import type { EventOf, RecordedEvent, SurveyAnswer } from '../../record/events.ts';
import type { Cell, Row } from '../columns.ts';
import { createHourReader, takeQuiet, touch, type RowContext, type RowSource } from './row-source.ts';

interface OpenSurvey {
  readonly key: string;
  readonly day: string;
  readonly hour: number;
  readonly form: string;
  readonly purpose: string | null;
  readonly isComplete: boolean;
  readonly flags: string;
  /** Question → the answer that counts: the last one given. */
  readonly answers: ReadonlyMap<string, SurveyAnswer>;
  readonly lastSeq: number;
  readonly isOurs: boolean;
}

type SurveyBody = EventOf<'survey.started'> | EventOf<'survey.answered'> | EventOf<'survey.ended'>;

/**
 * One row an answer (U-29): no ticket, no visit, no time finer than the hour, never the free text. Rows of one hour are sorted by a name
 * that tells nothing, so that their order says nothing about who came first.
 */
export function createSurveyRows({ kiosk, number, timeZone, keyOf, indicatorOf }: RowContext): RowSource {
  const open = new Map<string, OpenSurvey>();
  const hourOf = createHourReader(timeZone);

  function begun(event: RecordedEvent, surveyId: string): OpenSurvey {
    const { day, at, seq } = event;
    const unknown = { form: '', purpose: null, isComplete: false, flags: '', answers: new Map(), isOurs: false };
    return { key: keyOf(surveyId), day, hour: hourOf(at), lastSeq: seq, ...unknown };
  }

  function rowsOf({ key, day, hour, form, purpose, isComplete, flags, answers }: OpenSurvey): Row[] {
    return [...answers].map(([question, answer]) => [
      kiosk,
      number,
      key,
      day,
      hour,
      form,
      purpose,
      isComplete,
      flags,
      question,
      indicatorOf(question),
      ...answerCells(answer),
    ]);
  }

  return {
    take(event, isOurs) {
      if (!isSurveyBody(event.body)) return;
      const { surveyId } = event.body;
      const before = open.get(surveyId) ?? begun(event, surveyId);
      const after = { ...before, ...changeBy(before, event.body), lastSeq: event.seq, isOurs: isOurs || before.isOurs };
      touch(open, surveyId, after);
    },
    drain: (seq) =>
      takeQuiet(open, seq)
        .filter(({ isOurs }) => isOurs)
        .toSorted((a, b) => compare(a.day, b.day) || a.hour - b.hour || compare(a.key, b.key))
        .flatMap(rowsOf),
  };
}

function changeBy(before: OpenSurvey, body: SurveyBody): Partial<OpenSurvey> {
  switch (body.type) {
    case 'survey.started':
      return { form: body.form, purpose: body.purpose };
    case 'survey.answered':
      return { answers: new Map([...before.answers, [body.question, body.answer]]) };
    case 'survey.ended':
      return { isComplete: body.isComplete, flags: body.flags.map(({ rule }) => rule).join(' ') };
  }
}

/** @returns kind, mark, chips */
function answerCells(answer: SurveyAnswer): Cell[] {
  if (answer.kind === 'mark') return [answer.kind, answer.mark, null];
  return [answer.kind, null, answer.kind === 'chips' ? answer.chips.join(' ') : null];
}

function isSurveyBody(body: RecordedEvent['body']): body is SurveyBody {
  return body.type === 'survey.started' || body.type === 'survey.answered' || body.type === 'survey.ended';
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
