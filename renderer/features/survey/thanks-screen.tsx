/** Thanks, no begging. After «очень трудно» a person is offered: the question may still be open. */
import { mayNeedHelp } from '#shared/survey/steps.ts';
import { useServices } from '../../session/services.ts';
import { survey as words } from '../../strings/survey.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { Screen } from '../../ui/screen/screen.tsx';

export function ThanksScreen() {
  const { content, visit, endVisit, callStaff } = useServices();
  const { survey: draft, hasCalledStaff } = visit.value;
  const say = words.thanks;
  const isOffered = mayNeedHelp(draft.value?.answers ?? {}) && !hasCalledStaff.value;
  const finish = { label: say.finish, icon: 'check' as const, onPress: () => endVisit('finished') };
  const call = { label: say.call, icon: 'hand-helping' as const, onPress: () => void callStaff('survey-thanks') };
  return (
    <Screen
      heading={isOffered ? say.unsolved : say.heading}
      lead={isOffered ? say.offer : content.survey?.closing}
      primary={isOffered ? call : finish}
      secondary={isOffered ? finish : undefined}
    >
      {isOffered && (
        <Notice tone="mint" icon="heart-handshake">
          {content.survey?.closing}
        </Notice>
      )}
    </Screen>
  );
}
