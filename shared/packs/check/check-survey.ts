/** Figures that nobody would doubt, and that would be wrong: an indicator is summed over marks of one scale, the NPS over one question. */
import type { Content } from '../content.ts';
import type { Finding } from '../read/finding.ts';
import type { Survey } from '../survey.ts';

const FILE = 'survey.yaml';
/** Loyalty: the recommendation, 0–10. */
const RECOMMENDS = 'i4';

/** @param text of the file, to find the line again in which a question stands */
export function checkSurvey({ survey }: Content, text = ''): readonly Finding[] {
  const scales = (survey?.questions ?? []).filter(({ kind }) => kind !== 'chips');
  const recommending = scales.filter(({ kind }) => kind === 'nps');
  return [
    ...recommending.slice(1).map((question) => finding(question, text, 'вопрос 0–10 бывает один: по нему считают NPS')),
    ...scales
      .filter(({ kind, indicator }) => (kind === 'nps') !== (indicator === RECOMMENDS))
      .map((question) =>
        finding(
          question,
          text,
          question.kind === 'nps'
            ? 'у вопроса 0–10 показатель i4: с оценками 1–5 его не складывают'
            : 'показатель i4 считают только по вопросу 0–10: у лиц другой показатель или all',
        ),
      ),
  ];
}

function finding({ id }: Survey['questions'][number], text: string, what: string): Finding {
  const line = text.split('\n').findIndex((each) => each.trim().replace(/^- /, '') === `id: ${id}`) + 1;
  return { file: FILE, line: Math.max(1, line), rule: 'schema', text: `«${id}»: ${what}` };
}
