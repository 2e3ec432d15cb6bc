/** Whose packs the kiosk takes: keys are added from a stick and withdrawn here, each in the record of settings. */
import { useState } from 'preact/hooks';
import type { CallAnswer } from '#shared/kiosk-api.ts';
import type { FoundFile } from '#shared/packs/install/pack-calls.ts';
import type { TrustedKey } from '#shared/packs/install/trusted-keys.ts';
import { centreDate } from '../../queue/centre-time.ts';
import { useServices } from '../../session/services.ts';
import { useSticks } from '../../sticks/use-sticks.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { packs as words } from '../../strings/packs.ts';
import { RowList } from '../../ui/row-list/row-list.tsx';

export function StaffPackKeys() {
  const { kiosk, settings, navigator } = useServices();
  const sticks = useSticks((call) => call['packs.find']({}));
  const [said, setSaid] = useState<string | null>(null);
  /** Withdrawing is pressed twice: the second time it is meant. */
  const [asked, setAsked] = useState<string | null>(null);

  const add = async ({ drive, file }: FoundFile): Promise<void> => {
    setSaid(keyText(await kiosk.call['packs.add-key']({ drive, file })));
  };
  const withdraw = async (key: string): Promise<void> => {
    if (asked !== key) return setAsked(key);
    setAsked(null);
    setSaid(keyText(await kiosk.call['packs.withdraw-key']({ key })));
  };

  const known = settings.value.packs.trustedKeys.map((key) => ({
    key: key.key,
    title: key.name,
    text: keyState(key, settings.value.centre.timeZone),
    actions:
      key.withdrawnAt === null
        ? [
            {
              label: asked === key.key ? words.withdrawSure : words.withdraw,
              onPress: () => void withdraw(key.key),
            },
          ]
        : [],
  }));
  const found = (sticks?.keys ?? []).map((key) => ({
    key: `${key.drive} ${key.file}`,
    title: key.file,
    text: words.keyOnStick(key.driveName),
    state: key.isTrusted ? words.keyIsIn : undefined,
    actions: key.isTrusted ? [] : [{ label: words.add, onPress: () => void add(key) }],
  }));
  return (
    // «Точно отозвать» comes where «Отозвать» was pressed: a second strike does not mean it.
    <StaffScreen
      stage={asked ?? ''}
      heading={words.keys}
      lead={said ?? words.keysLead}
      primary={{ label: words.done, onPress: navigator.back }}
    >
      <RowList label={words.keys} rows={[...known, ...found]} empty={words.keysNone} />
    </StaffScreen>
  );
}

type KeyCode = keyof typeof words.keyProblems;

function keyText(answer: CallAnswer<'packs.add-key'>): string {
  if (answer.ok) return words.keySaved;
  const { code } = answer.problem;
  return code in words.keyProblems ? words.keyProblems[code as KeyCode] : words.noAnswer;
}

function keyState({ addedAt, withdrawnAt }: TrustedKey, timeZone: string): string {
  return withdrawnAt === null
    ? words.keyAdded(centreDate(addedAt, timeZone))
    : words.keyWithdrawn(centreDate(withdrawnAt, timeZone));
}
