/** One answer: a row leads on at once, because it is a button and not a mark. */
import type { ResumeStep } from '../../../navigation/route.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { kickerOf, useResume } from '../use-resume.ts';
import type { PickRow, Picks } from './pick-rows.ts';

export function PicksAsk({ step, picks }: { readonly step: ResumeStep; readonly picks: Picks }) {
  const { services, draft, tell, goOn } = useResume();
  const { navigator } = services;
  const { lead } = words.questions[step.of];
  const heading = headingOf(step, draft.jobs.length > 0);
  const answer = picks.rows.find(({ isChosen }) => isChosen);
  const isAnswered = answer !== undefined;
  const take = ({ change, opens }: PickRow): void => {
    if (opens === 'typing') navigator.go({ screen: 'resume-type', ...step });
    else if (opens === 'fields') navigator.go({ screen: 'resume-fields', ...step });
    else {
      if (change !== undefined) tell(change);
      goOn(step);
    }
  };
  const leave = (): void => {
    tell(picks.clear);
    goOn(step);
  };
  // Without these the job or school would be nothing: on its card it is taken away as a whole.
  const isWhole = step.after === 'part' && (step.of === 'job-title' || step.of === 'school-kind');
  const skip = step.of === 'job-title' && draft.jobs.length === 0 ? words.job.first : words.skip;
  return (
    <Screen
      heading={heading}
      kicker={kickerOf(step, true)}
      // Its row may be on another page.
      lead={answer === undefined ? lead : words.answered(wordsOf(answer))}
      primary={isAnswered ? { label: words.next, onPress: () => goOn(step) } : undefined}
      secondary={isWhole ? undefined : { label: isAnswered ? words.leaveOut : skip, onPress: leave }}
    >
      <PickList
        label={heading}
        picks={picks.rows.map((row) => ({
          key: row.label,
          label: row.label,
          hint: row.hint,
          icon: row.icon,
          isChosen: row.isChosen,
          onPress: () => take(row),
        }))}
      />
    </Screen>
  );
}

function wordsOf({ opens, label, hint = label }: PickRow): string {
  return opens === 'typing' ? hint : label;
}

function headingOf({ of, index }: ResumeStep, hasJobs: boolean): string {
  if (of === 'job-title' && index > 0 && hasJobs) return words.job.another;
  if (of === 'school-kind' && index > 0) return words.school.another;
  return words.questions[of].heading;
}
