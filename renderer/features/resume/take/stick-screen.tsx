/** Files on the person's own stick: only by their choice, told plainly whose the files are from then on. */
import { useState } from 'preact/hooks';
import { useServices } from '../../../session/services.ts';
import { useSticks } from '../../../sticks/use-sticks.ts';
import { resumeScreens } from '../../../strings/resume/screens.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';
import { Status } from '../../../ui/status/status.tsx';
import { stickFiles } from './stick-files.ts';

const say = resumeScreens.stick;
type Problem = keyof typeof say.problems;
type State =
  | { readonly is: 'choosing' | 'writing' }
  | { readonly is: 'written'; readonly names: string }
  | { readonly is: Problem };

export function StickScreen() {
  const services = useServices();
  const { kiosk, navigator } = services;
  const [state, setState] = useState<State>({ is: 'choosing' });
  const isOver = state.is === 'written' || state.is === 'writing';
  const [stick] = useSticks((call) => call['sticks.list']({}), !isOver) ?? [];

  const write = async (drive: string): Promise<void> => {
    setState({ is: 'writing' });
    const files = await stickFiles(services);
    const answer = files === null ? null : await kiosk.call['sticks.write']({ drive, files: [...files] });
    if (answer?.ok === true) setState({ is: 'written', names: answer.value.join(', ') });
    else setState({ is: answer !== null && isProblem(answer.problem.code) ? answer.problem.code : 'stick-failed' });
  };

  const done = { label: say.done, icon: 'check' as const, onPress: navigator.back };
  const start = stick === undefined ? undefined : { label: say.write(stick.name), onPress: () => void write(stick.id) };
  return (
    <Screen heading={say.heading} lead={say.told} primary={state.is === 'written' ? done : isOver ? undefined : start}>
      <Status text={textOf(state, stick !== undefined)} icon={state.is === 'written' ? 'circle-check' : 'usb'} />
      {isProblem(state.is) && <Notice isNews>{say.problems[state.is]}</Notice>}
    </Screen>
  );
}

function textOf(state: State, hasStick: boolean): string {
  if (state.is === 'written') return say.written(state.names);
  if (state.is === 'writing') return say.writing;
  return hasStick ? '' : say.wait;
}

function isProblem(code: string): code is Problem {
  return Object.hasOwn(say.problems, code);
}
