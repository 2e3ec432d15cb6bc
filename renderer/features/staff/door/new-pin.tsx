import { useState } from 'preact/hooks';
import type { CallProblem } from '#shared/kiosk-api.ts';
import type { Result } from '#shared/result.ts';
import { PIN_DIGITS, type PinProblem } from '#shared/staff/pin.ts';
import { staff as words } from '../../../strings/staff.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { PinEntry } from './pin-entry.tsx';
import { pinProblemText } from './pin-problem.ts';

interface Props {
  readonly heading: string;
  /** Above the pad, before the PIN is typed a second time. */
  readonly lead: string;
  readonly save: (pin: string) => Promise<Result<void, PinProblem | CallProblem>>;
  readonly onSaved: () => void;
}

/** A new PIN for the staff area, typed twice. */
export function NewPin({ heading, lead, save, onSaved }: Props) {
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
      void save(typed).then((answer) => {
        if (answer.ok) onSaved();
        else startAgain(pinProblemText(answer.problem));
      });
  };
  return (
    <StaffScreen
      heading={first === null ? heading : words.pin.repeatHeading}
      lead={first === null ? lead : words.pin.firstLead}
      primary={{ label: first === null ? words.pin.next : words.pin.save, onPress: go, isDisabled: typed.length < PIN_DIGITS }}
    >
      <PinEntry problem={problem} value={typed} onChange={setTyped} length={PIN_DIGITS} />
    </StaffScreen>
  );
}
