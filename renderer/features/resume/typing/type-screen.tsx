/** Everything that is typed, one line a screen, always with the same keys in the same place (U-31). Nothing is checked: no line is wrong. */
import { useSignal } from '@preact/signals';
import type { AskName } from '#shared/resume/flow.ts';
import type { ScreenOf } from '../../../navigation/route.ts';
import { canPrintSheets } from '../../../session/can-print.ts';
import { keyboard } from '../../../strings/keyboard.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { TypingPanel } from '../../../ui/keyboard/typing-panel.tsx';
import { useFrame } from '../../../ui/screen/frame.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { kickerOf, useResume } from '../use-resume.ts';
import { leadsBack, typedAnswer, type TypedAnswer } from './typed-answers.ts';

export function TypeScreen({ route }: { readonly route: ScreenOf<'resume-type'> }) {
  const { services, data, draft, tell, goOn } = useResume();
  const { of, index, after } = route;
  const step = { of, index, after };
  const answer = typedAnswer(of);
  const added = useSignal('');
  // Answered by a row of the list and not touched here yet: the field opens empty, the answer stays.
  const isOfList = useSignal(answer?.list?.(data).some(({ title }) => title === answer.value(draft, index)) ?? false);
  const { isLow } = useFrame();
  if (answer === null) return null;
  const { heading: question, typing } = words.questions[of];
  const heading = typing ?? question;
  const text = isOfList.value ? '' : answer.joins ? added.value : answer.value(draft, index);
  // Each letter is kept: «Назад» loses nothing (U-3). Only what joins a list waits until it is whole.
  const change = (typed: string): void => {
    isOfList.value = false;
    if (answer.joins) added.value = typed;
    else tell((before) => answer.keep(before, index, typed));
  };
  const keep = (): void => {
    // As it is now: Enter may come before the last letter was drawn.
    if (!isOfList.value)
      tell((before) => answer.keep(before, index, (answer.joins ? added.value : answer.value(before, index)).trim()));
    if (leadsBack(of)) services.navigator.back();
    else goOn(step);
  };
  const isEmpty = text.trim() === '';
  const done = { label: isEmpty ? words.skip : words.next, onPress: keep };
  return (
    <Screen
      heading={heading}
      kicker={isLow ? undefined : kickerOf(step, true)}
      lead={isLow ? undefined : leadOf(of, answer, canPrintSheets(services))}
      primary={isLow ? undefined : done}
    >
      <TypingPanel
        label={answer.label ?? heading}
        isLabelShown={answer.label !== undefined && !isLow}
        value={text}
        onChange={change}
        onEnter={keep}
        keys={answer.keys}
        words={keyboard}
        capitals={answer.capitals}
        most={answer.most}
        done={isLow ? { label: isEmpty ? words.skip : words.done, onPress: keep } : undefined}
      />
    </Screen>
  );
}

/** «Отметьте…» and «писать не нужно» belong to the rows these keys were opened from; a sheet is spoken of where one comes out. */
function leadOf(of: AskName, { joins, list }: TypedAnswer, hasSheets: boolean): string | undefined {
  if (joins) return words.typedOnly;
  return list === undefined && hasSheets ? words.questions[of].lead : undefined;
}
