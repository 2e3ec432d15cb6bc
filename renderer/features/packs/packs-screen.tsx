/** «Обновить содержание»: what is in use, what lies on the sticks, and the way back. Looks for sticks while it is open. */
import { useEffect, useState } from 'preact/hooks';
import type { FoundOnSticks, PacksState } from '#shared/packs/install/pack-calls.ts';
import { useServices } from '../../session/services.ts';
import { useSticks } from '../../sticks/use-sticks.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { packs as words } from '../../strings/packs.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { answerText, isRefusal } from './answer-text.ts';
import { packName } from '../../staff/pack-name.ts';

export function StaffPacks() {
  const { kiosk, navigator, record, settings } = useServices();
  const { timeZone } = settings.value.centre;
  const sticks = useSticks((call) => call['packs.find']({}));
  const [state, setState] = useState<PacksState | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const ask = async (): Promise<void> => {
    const answer = await kiosk.call['packs.state']({});
    if (answer.ok) setState(answer.value);
  };
  useEffect(() => void ask(), []);

  const takeBack = async (): Promise<void> => {
    const answer = await kiosk.call['packs.return']({});
    if (answer.ok) {
      const pack = answer.value;
      await record.record({
        type: 'pack.returned',
        pack: pack === null ? null : { id: pack.id, version: pack.version, sha256: pack.sha256 },
      });
      setSaid(words.takenBack(packName(pack, timeZone)));
    } else {
      const { problem } = answer;
      const { what, todo } = answerText(problem);
      setSaid(`${what} ${todo}`.trim());
      if (isRefusal(problem)) await record.record({ type: 'pack.refused', code: problem.code });
    }
    await ask();
  };

  const rows = (sticks?.packs ?? []).map((pack) => ({
    key: `${pack.drive} ${pack.file}`,
    title: pack.file,
    text: `${pack.driveName} · ${words.megabytes(pack.bytes)}`,
    actions: [
      {
        label: words.look,
        onPress: () => navigator.go({ screen: 'staff-pack', drive: pack.drive, file: pack.file }),
      },
    ],
  }));
  return (
    <StaffScreen
      heading={words.title}
      lead={said ?? (state === null ? null : `${words.now}: ${packName(state.active, timeZone)}`)}
      secondary={{ label: words.keys, icon: 'lock-keyhole', onPress: () => navigator.go({ screen: 'staff-pack-keys' }) }}
    >
      {state?.hasFallenBack === true && <Notice icon="triangle-alert">{words.fallenBack}</Notice>}
      <RowList label={words.list} rows={rows} empty={whyEmpty(sticks)} />
      {state?.previous !== undefined && (
        <RowList
          label={words.before}
          rows={[
            {
              key: 'previous',
              title: words.before,
              text: packName(state.previous, timeZone),
              actions: [
                { label: words.takeBack, accessibleName: words.takeBack, icon: 'undo-2', onPress: () => void takeBack() },
              ],
            },
          ]}
        />
      )}
    </StaffScreen>
  );
}

function whyEmpty(sticks: FoundOnSticks | null): string {
  const [drive] = sticks?.drives ?? [];
  return drive === undefined ? words.insert : words.noPacks(drive.name);
}
