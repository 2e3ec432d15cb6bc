import { useEffect, useState } from 'preact/hooks';
import { FREE_TEXT_ID } from '#shared/packs/survey.ts';
import { MIN_CELL } from '#shared/survey/suppress.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import { useServices } from '../../../session/services.ts';
import { reports as words } from '../../../strings/reports.ts';
import { chosenPeriod } from '../use-report.ts';

/** So many texts are shown at most, newest first. */
const MOST_TEXTS = 40;

/** What people wrote, where a centre asks for it; never fewer than five (U-29), and without a day: only the order. */
export function WordsPart() {
  const services = useServices();
  const { from, to } = chosenPeriod(services);
  const { withFlagged } = services.visit.value.report.value;
  const [surveys, setSurveys] = useState<readonly SurveyState[] | null>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    services.record.reports.withText(from, to, MOST_TEXTS, withFlagged).then(setSurveys, setError);
  }, [from, to, withFlagged]);
  if (error !== undefined) throw error;
  if (surveys === null) return <p>{words.loading}</p>;
  if (surveys.length < MIN_CELL) return <p>{words.words.few}</p>;
  return (
    <>
      {surveys.map(({ id, answers }) => {
        const answer = answers[FREE_TEXT_ID];
        return answer?.kind === 'text' ? <p key={id}>«{answer.text}»</p> : null;
      })}
    </>
  );
}
