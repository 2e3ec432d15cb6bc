/** «Проверить всё»: every part is really tried; a row says what came of it and what to do. */
import { useEffect, useState } from 'preact/hooks';
import { StaffScreen } from '../../../staff/staff-screen.tsx';
import { useServices } from '../../../session/services.ts';
import { selfTest as words } from '../../../strings/self-test.ts';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { selfTestRows, type TestRow } from './self-test-rows.ts';

export function StaffSelfTest() {
  const { kiosk, boot, record, settings } = useServices();
  const [rows, setRows] = useState<readonly TestRow[]>([]);
  const [said, setSaid] = useState<string>(words.running);
  const [isRunning, setIsRunning] = useState(false);

  async function run(): Promise<void> {
    setIsRunning(true);
    setSaid(words.running);
    const [machine, tried] = await Promise.all([kiosk.call['self-test.run']({ writer: boot.writer }), record.check()]);
    setIsRunning(false);
    if (!machine.ok) {
      setRows([]);
      return setSaid(words.noAnswer);
    }
    const found = selfTestRows({
      machine: machine.value,
      record: tried,
      health: record.health.value,
      settings: settings.value,
    });
    const open = found.filter(({ verdict }) => verdict !== 'well').length;
    setRows(found);
    setSaid(open === 0 ? words.well : words.attention(open));
  }
  useEffect(() => void run(), []);

  return (
    <StaffScreen
      heading={words.heading}
      lead={said}
      primary={{ label: words.again, icon: 'refresh-cw', isDisabled: isRunning, onPress: () => void run() }}
    >
      {rows.length > 0 && (
        <RowList
          isTable
          label={words.heading}
          rows={rows.map(({ title, text, verdict }) => ({
            key: title,
            title,
            text,
            state: words.states[verdict],
            stateIcon: verdict === 'well' ? 'check' : 'triangle-alert',
          }))}
        />
      )}
    </StaffScreen>
  );
}
