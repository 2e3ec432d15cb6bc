/** Figures that nobody would doubt, and that would be wrong: an indicator is summed over marks of one scale, the NPS over one question. */
import type { Finding } from '../read/finding.ts';
import { SURVEY_FILE, type ParsedContent } from '../read/parse-content.ts';

/** Loyalty: the recommendation, 0–10. */
const RECOMMENDS = 'i4';

const words = {
  another: 'вопрос 0–10 бывает один: по нему считают NPS',
  nps: 'у вопроса 0–10 показатель i4: с оценками 1–5 его не складывают',
  faces: 'показатель i4 считают только по вопросу 0–10: у лиц другой показатель или all',
};

export function checkSurvey({ content: { survey }, lineIn }: ParsedContent): readonly Finding[] {
  const questions = survey?.questions ?? [];
  const recommending = questions.filter(({ kind }) => kind === 'nps');
  return questions.flatMap((question, index) => {
    if (question.kind === 'chips') return [];
    const { id, kind, indicator } = question;
    const found = [
      ...(recommending.indexOf(question) > 0 ? [words.another] : []),
      ...((kind === 'nps') === (indicator === RECOMMENDS) ? [] : [words[kind]]),
    ];
    return found.map((text) => ({
      file: SURVEY_FILE,
      line: lineIn(SURVEY_FILE, ['questions', index, 'id']),
      rule: 'schema',
      text: `«${id}»: ${text}`,
    }));
  });
}
