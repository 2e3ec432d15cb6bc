/** Each tap of a survey is in the record as it was made, and nothing stands there that the person took back. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { whyId } from '#shared/packs/survey.ts';
import type { EventBody } from '#shared/record/events.ts';
import { answerStep, beginSurvey } from '../../../../renderer/features/survey/take-survey.ts';
import type { Services } from '../../../../renderer/session/services.ts';
import { newVisit } from '../../../../renderer/session/visit.ts';
import { shippedContent } from '../../../support/shipped-content.ts';
import { chips, mark } from '../../../support/survey/surveys.ts';

const { survey } = shippedContent;
if (survey === null) throw new Error('the shipped content has a survey');
const why = whyId('comfort');

function begin() {
  const visit = signal(newVisit('a'));
  const recorded: EventBody[] = [];
  const record = { day: signal('2026-11-23'), today: signal([]), record: async (body: EventBody) => void recorded.push(body) };
  const services = { visit, content: shippedContent, record, newId: () => 'survey' } as unknown as Services;
  if (survey !== null) beginSurvey(services, survey, null);
  const told = () => recorded.flatMap((body) => (body.type === 'survey.answered' ? [[body.question, body.answer]] : []));
  return { services, told, draft: () => visit.value.survey.value };
}

test('reasons go with the low mark that they were given for', () => {
  const { services, told, draft } = begin();
  answerStep(services, 'comfort', mark(2));
  answerStep(services, why, chips('noise'));
  answerStep(services, 'comfort', mark(5));
  expect(draft()?.answers).toEqual({ comfort: mark(5) });
  expect(told().slice(2)).toEqual([
    ['comfort', mark(5)],
    [why, { kind: 'none' }],
  ]);
});

test('an answer that is taken back is told as none; one that was never given is not told', () => {
  const { services, told, draft } = begin();
  answerStep(services, 'heard', null);
  expect(told()).toEqual([]);
  answerStep(services, 'heard', mark(4));
  answerStep(services, 'heard', null);
  expect(told().at(-1)).toEqual(['heard', { kind: 'none' }]);
  expect(draft()?.answers).toEqual({});
});
