/** The door of the staff area: the PIN, the first PIN with its spare key, and the way back in after a lock-out (L-15). */
import { useState } from 'preact/hooks';
import type { StaffAccess } from '#shared/staff/access.ts';
import { PIN_DIGITS } from '#shared/staff/pin.ts';
import type { ScreenName } from '../../../navigation/route.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { Screen } from '../../../ui/screen/screen.tsx';
import { PinEntry } from './pin-entry.tsx';
import { pinProblemText } from './pin-problem.ts';

const SERVICE_KEY_DIGITS = 20;

/** Where digits are typed. */
type TypedStep =
  | { readonly step: 'unlock' }
  | { readonly step: 'first' }
  | { readonly step: 'key' }
  | { readonly step: 'repeat'; readonly pin: string }
  | { readonly step: 'new-pin'; readonly serviceKey: string }
  | { readonly step: 'repeat-new-pin'; readonly serviceKey: string; readonly pin: string };
type Step = TypedStep | { readonly step: 'show-key'; readonly serviceKey: string };

const lasting: readonly ScreenName[] = ['staff-today', 'staff-reports', 'staff-state', 'staff-settings', 'staff-exports'];

export function StaffPin() {
  const { kiosk, isPinSet, staffAccess, staffPlace, navigator, endVisit } = useServices();
  const door = isPinSet.value ? 'unlock' : 'first';
  const [step, setStep] = useState<Step>({ step: door });
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [isBusy, setIsBusy] = useState(false);

  const show = (next: Step): void => {
    setTyped('');
    setProblem(null);
    setStep(next);
  };
  const complain = (text: string): void => {
    setTyped('');
    setProblem(text);
    setRefusals((before) => before + 1);
  };
  /** Out of the door to where everybody comes from: no visit has begun, and the home screen belongs to one. */
  const back = (): void => (step.step === door ? endVisit('button') : show({ step: door }));
  const enter = (access: StaffAccess): void => {
    staffAccess.value = access;
    const place = staffPlace.value;
    staffPlace.value = null;
    // What stands by itself; a step inside something may make no sense any more.
    navigator.reset(place !== null && lasting.includes(place.screen) ? place : { screen: 'staff-today' });
  };

  async function unlock(pin: string): Promise<void> {
    const answer = await kiosk.call['staff.unlock']({ pin });
    if (answer.ok) enter(answer.value);
    else if (answer.problem.code === 'pin-not-set') show({ step: 'first' });
    else complain(pinProblemText(answer.problem));
  }
  async function setFirst(pin: string, repeated: string): Promise<void> {
    if (pin !== repeated) {
      show({ step: 'first' });
      setProblem(words.pin.differs);
      return;
    }
    const answer = await kiosk.call['staff.set-first-pin']({ pin });
    if (answer.ok) {
      isPinSet.value = true;
      show({ step: 'show-key', serviceKey: answer.value.serviceKey });
    } else {
      show({ step: answer.problem.code === 'pin-already-set' ? 'unlock' : 'first' });
      setProblem(pinProblemText(answer.problem));
    }
  }
  async function recover(serviceKey: string, pin: string, repeated: string): Promise<void> {
    if (pin !== repeated) {
      show({ step: 'new-pin', serviceKey });
      setProblem(words.pin.differs);
      return;
    }
    const answer = await kiosk.call['staff.recover']({ serviceKey, pin });
    if (answer.ok) return enter(answer.value);
    // Only the key itself is typed again for a key that did not fit.
    const isKeyWrong = answer.problem.code === 'pin-wrong';
    show(isKeyWrong ? { step: 'key' } : { step: 'new-pin', serviceKey });
    setProblem(isKeyWrong ? words.pin.recoverWrong : pinProblemText(answer.problem));
  }
  async function act(now: TypedStep, digits: string): Promise<void> {
    if (now.step === 'unlock') return unlock(digits);
    if (now.step === 'first') return show({ step: 'repeat', pin: digits });
    if (now.step === 'repeat') return setFirst(now.pin, digits);
    if (now.step === 'key') return show({ step: 'new-pin', serviceKey: digits });
    if (now.step === 'new-pin') return show({ step: 'repeat-new-pin', serviceKey: now.serviceKey, pin: digits });
    return recover(now.serviceKey, now.pin, digits);
  }

  if (step.step === 'show-key') {
    return (
      <Screen
        heading={words.pin.keyHeading}
        lead={words.pin.keyLead}
        onBack={back}
        primary={{ label: words.pin.keySaved, onPress: () => show({ step: 'unlock' }) }}
      >
        <p class="staff-key">{step.serviceKey}</p>
      </Screen>
    );
  }
  const go = (): void => {
    setIsBusy(true);
    void act(step, typed).finally(() => setIsBusy(false));
  };
  const length = step.step === 'key' ? SERVICE_KEY_DIGITS : PIN_DIGITS;
  const texts = {
    unlock: { heading: words.pin.heading, lead: words.pin.lead, action: words.pin.open },
    first: { heading: words.pin.firstHeading, lead: words.pin.firstLead, action: words.pin.next },
    repeat: { heading: words.pin.repeatHeading, lead: words.pin.firstLead, action: words.pin.save },
    key: { heading: words.pin.recoverHeading, lead: words.pin.recoverLead, action: words.pin.next },
    'new-pin': { heading: words.pin.firstHeading, lead: words.pin.firstLead, action: words.pin.next },
    'repeat-new-pin': { heading: words.pin.repeatHeading, lead: words.pin.firstLead, action: words.pin.save },
  }[step.step];
  return (
    <Screen
      heading={texts.heading}
      lead={texts.lead}
      onBack={back}
      primary={{ label: texts.action, onPress: go, isDisabled: isBusy || typed.length < length }}
      secondary={step.step === 'unlock' ? { label: words.pin.recover, onPress: () => show({ step: 'key' }) } : undefined}
    >
      <PinEntry problem={problem} nth={refusals} value={typed} onChange={setTyped} length={length} isDisabled={isBusy} />
    </Screen>
  );
}
