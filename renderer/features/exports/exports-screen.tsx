/** «Выгрузки»: which there are, one more now, and onto a stick. */
import { useEffect, useState } from 'preact/hooks';
import type { ExportRow, ExportsState } from '#shared/exports/export-calls.ts';
import { findingText } from '#shared/exports/findings.ts';
import { useServices } from '../../session/services.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { exports as words } from '../../strings/exports.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { rowText } from './export-texts.ts';

/** Two months: older ones are on sticks, or on the disk for whoever needs them. */
const SHOWN_EXPORTS = 60;
/** Whoever needs more asks `verify-export`. */
const SAID_FINDINGS = 3;

export function StaffExports() {
  const { kiosk, navigator, record, recordExports } = useServices();
  const [state, setState] = useState<ExportsState | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const { pending } = record.health.value;

  async function ask(): Promise<void> {
    const answer = await kiosk.call['exports.state']({});
    if (answer.ok) setState(answer.value);
    else setSaid(answer.problem.code === 'not-readable' ? `${words.notReadable}.` : words.noAnswer);
  }

  async function make(): Promise<void> {
    setIsMaking(true);
    const isDatabaseWhole = await record.offerAll();
    const answer = await kiosk.call['exports.make']({ waiting: record.health.value.pending, isDatabaseWhole });
    if (answer.ok) {
      await recordExports();
      setSaid(words.made(answer.value.number));
    } else
      setSaid(answer.problem.code in words.makeProblems ? words.makeProblems[answer.problem.code as MakeCode] : words.noAnswer);
    await ask();
    setIsMaking(false);
  }

  async function check(): Promise<void> {
    setSaid(words.checking);
    const answer = await kiosk.call['exports.check']({});
    if (!answer.ok) return setSaid(words.noAnswer);
    const { count, findings } = answer.value;
    const first = findings.slice(0, SAID_FINDINGS).map(({ number, finding }) => words.wrong(number, findingText(finding)));
    setSaid(findings.length === 0 ? words.checked(count) : first.join(' '));
  }

  useEffect(() => void ask(), []);

  const toStick = (numbers: readonly number[]): void => navigator.go({ screen: 'staff-export-stick', numbers });
  const fresh = (state?.exports ?? []).filter(({ state: each }) => each === 'ready').map(({ number }) => number);
  const actionsOf = ({ number, state: each }: ExportRow) =>
    each === 'lost' || each === 'damaged'
      ? []
      : [
          {
            label: words.rowToStick,
            onPress: () => toStick([number]),
          },
        ];
  return (
    <StaffScreen
      heading={words.title}
      lead={said ?? (state === null ? null : words.lead(state.waiting, state.nightly))}
      primary={{
        label: words.toStick,
        icon: 'usb',
        isDisabled: fresh.length === 0 || isMaking,
        onPress: () => toStick(fresh),
      }}
      secondary={{
        label: isMaking ? words.making : words.make,
        icon: 'refresh-cw',
        isDisabled: isMaking,
        onPress: () => void make(),
      }}
    >
      {pending > 0 && <Notice icon="triangle-alert">{words.pending(pending)}</Notice>}
      {state !== null && (
        <RowList
          label={words.list}
          empty={words.empty}
          rows={[
            ...state.exports.slice(0, SHOWN_EXPORTS).map((row) => ({
              key: String(row.number),
              title: words.number(row.number),
              text: rowText(row),
              state: words.states[row.state],
              actions: actionsOf(row),
            })),
            ...(state.key === null || state.exports.length === 0
              ? []
              : [
                  {
                    key: 'key',
                    title: words.key,
                    text: state.key,
                    actions: [{ label: words.check, accessibleName: words.check, onPress: () => void check() }],
                  },
                ]),
          ]}
        />
      )}
    </StaffScreen>
  );
}

type MakeCode = keyof typeof words.makeProblems;
