/** One question of the résumé: by its name, the screen that fits its kind of answer. */
import type { ScreenOf } from '../../../navigation/route.ts';
import { useResume } from '../use-resume.ts';
import { marksOf } from './marks.ts';
import { MarksAsk } from './marks-ask.tsx';
import { PaperAsk } from './paper-ask.tsx';
import { picksOf } from './picks.ts';
import { PicksAsk } from './picks-ask.tsx';
import { ReachAsk } from './reach-ask.tsx';
import { WantedAsk } from './wanted-ask.tsx';
import { YearsAsk } from './years-ask.tsx';

export function AskScreen({ route }: { readonly route: ScreenOf<'resume-ask'> }) {
  const { draft, data } = useResume();
  const { of, index, after } = route;
  const step = { of, index, after };
  if (of === 'wanted') return <WantedAsk step={step} />;
  if (of === 'reach') return <ReachAsk step={step} />;
  if (of === 'school-paper') return <PaperAsk step={step} />;
  if (of === 'job-from' || of === 'job-to' || of === 'school-year') return <YearsAsk step={step} of={of} />;
  const marks = marksOf(of, index, draft, data);
  if (marks !== null) return <MarksAsk step={step} marks={marks} />;
  const picks = picksOf(of, index, draft, data);
  return picks === null ? null : <PicksAsk step={step} picks={picks} />;
}
