import { useState } from 'preact/hooks';
import { PIN_DIGITS } from '#shared/staff/pin.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PinPad } from '../../../ui/pin-pad/pin-pad.tsx';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { pinProblemText } from './pin-problem.ts';

/** Another PIN for the staff area, typed twice. */
export function StaffNewPin() {
  const { kiosk, navigator } = useServices();
  const [first, setFirst] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const startAgain = (text: string): void => {
    setFirst(null);
    setProblem(text);
  };
  const go = (): void => {
    setTyped('');
    setProblem(null);
    if (first === null) setFirst(typed);
    else if (first !== typed) startAgain(words.pin.differs);
    else
      void kiosk.call['staff.change-pin']({ pin: typed }).then((answer) => {
        if (answer.ok) navigator.back();
        else startAgain(pinProblemText(answer.problem));
      });
  };
  return (
    <StaffScreen
      heading={first === null ? words.settings.pin : words.pin.repeatHeading}
      lead={words.pin.firstLead}
      primary={{ label: first === null ? words.pin.next : words.pin.save, onPress: go, isDisabled: typed.length < PIN_DIGITS }}
    >
      {problem !== null && <Notice icon="info">{problem}</Notice>}
      <PinPad
        value={typed}
        onChange={setTyped}
        length={PIN_DIGITS}
        eraseLabel={words.pin.erase}
        progressLabel={(count) => words.pin.entered(count, PIN_DIGITS)}
      />
    </StaffScreen>
  );
}
