/** Another spare key in the place of one that was lost, or that somebody knows who has left. */
import { useState } from 'preact/hooks';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';

const { spareKey } = words.settings;

export function NewSpareKey() {
  const { kiosk, navigator } = useServices();
  const [key, setKey] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function make(): Promise<void> {
    setIsBusy(true);
    const answer = await kiosk.call['staff.renew-service-key']({});
    setIsBusy(false);
    if (answer.ok) setKey(answer.value.serviceKey);
    else setProblem(answer.problem.code === 'unreachable' ? spareKey.notHeard : spareKey.failed);
  }

  if (key !== null)
    return (
      <StaffScreen
        heading={words.pin.keyHeading}
        lead={words.pin.keyLead}
        primary={{ label: words.pin.keySaved, onPress: navigator.back }}
      >
        <p class="staff-key">{key}</p>
      </StaffScreen>
    );
  return (
    <StaffScreen
      heading={spareKey.heading}
      lead={problem ?? spareKey.lead}
      primary={{ label: spareKey.make, isDisabled: isBusy, onPress: make }}
      secondary={{ label: words.settings.cancel, onPress: navigator.back }}
    />
  );
}
