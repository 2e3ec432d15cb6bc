/** Thanks, no begging. After «очень трудно» a person is offered: the question may still be open. */
import { mayNeedHelp } from '#shared/survey/steps.ts';
import { leaveVisit } from '../../session/leave-visit.ts';
import { useServices } from '../../session/services.ts';
import { survey as words } from '../../strings/survey.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { Screen } from '../../ui/screen/screen.tsx';

export function ThanksScreen() {
  const services = useServices();
  const { content, visit, callStaff } = services;
  const { survey: draft, hasCalledStaff } = visit.value;
  const say = words.thanks;
  const answers = draft.value?.answers ?? {};
  const isOffered = mayNeedHelp(answers) && !hasCalledStaff.value;
  // Who skipped every question is not thanked for an answer.
  const closing = Object.keys(answers).length > 0 ? content.survey?.closing : undefined;
  const finish = { label: say.finish, icon: 'check' as const, onPress: () => leaveVisit(services, 'finished') };
  const call = { label: say.call, icon: 'hand-helping' as const, onPress: () => void callStaff('survey-thanks') };
  return (
    <Screen
      heading={isOffered ? say.unsolved : closing === undefined ? say.unanswered : say.heading}
      lead={isOffered ? say.offer : closing}
      primary={isOffered ? call : finish}
      secondary={isOffered ? finish : undefined}
    >
      {isOffered && (
        <Notice tone="mint" icon="heart-handshake">
          {closing}
        </Notice>
      )}
    </Screen>
  );
}
