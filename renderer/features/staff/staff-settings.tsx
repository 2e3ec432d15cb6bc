/** Paper, printer, places, screen, idle limits, PIN, and the way out of the kiosk. Each change is saved at once. */
import { useEffect, useState } from 'preact/hooks';
import { profileIdSchema, profiles } from '#shared/accessibility/profiles.ts';
import { paperSchema } from '#shared/printing/printer.ts';
import type { PrinterChoice, Settings } from '#shared/settings/settings.ts';
import { useServices } from '../../session/services.ts';
import { staff as words } from '../../strings/staff.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { Segment } from '../../ui/segment/segment.tsx';
import { SingleChoice } from '../../ui/choice/choice.tsx';
import { Stepper } from '../../ui/stepper/stepper.tsx';
import { StaffScreen } from './staff-screen.tsx';
import { useSaveSettings } from './save-settings.ts';

const IDLE_STEP_SECONDS = 10;
const idleLimits = [
  ['infoSeconds', words.settings.idleInfo],
  ['personalSeconds', words.settings.idlePersonal],
  ['typingSeconds', words.settings.idleTyping],
] as const;

export function StaffSettings() {
  const { kiosk, settings, content, navigator } = useServices();
  const { save, said } = useSaveSettings();
  const [printers, setPrinters] = useState<readonly string[]>([]);
  useEffect(() => {
    void kiosk.call['kiosk.state']({}).then((answer) => {
      if (answer.ok) setPrinters(answer.value.printers);
    });
  }, []);
  const now = settings.value;
  const change = <K extends 'printing' | 'device' | 'idle'>(part: K, to: Partial<Settings[K]>): void =>
    save({ ...now, [part]: { ...now[part], ...to } });
  return (
    <StaffScreen tab="staff-settings" heading={words.settings.heading}>
      {said !== null && <Notice icon="info">{said}</Notice>}
      <Segment
        label={words.settings.paper}
        value={now.printing.paper}
        options={paperSchema.options.map((value) => ({ value, label: words.settings.papers[value] }))}
        onChange={(paper) => change('printing', { paper })}
      />
      <h2>{words.settings.printer}</h2>
      <SingleChoice
        label={words.settings.printer}
        value={keyOf(now.printing.printer)}
        options={printerOptions(printers, now.printing.printer)}
        onChange={(key) => change('printing', { printer: choiceOf(key, now.printing.printer) })}
      />
      <h2>{words.settings.places}</h2>
      <RowList
        label={words.settings.places}
        rows={content.menu.map(({ letter, title }) => ({
          key: letter,
          title: letter,
          text: title,
          state: now.queue.places[letter] ?? words.settings.placeNone,
          actions: [
            {
              label: words.settings.change,
              accessibleName: `${words.settings.change}: ${letter}`,
              onPress: () => navigator.go({ screen: 'staff-place', letter }),
            },
          ],
        }))}
      />
      <h2>{words.settings.screen}</h2>
      <SingleChoice
        label={words.settings.screen}
        value={now.device.profile}
        options={profileIdSchema.options.map((value) => ({ value, label: words.settings.profiles[value] }))}
        // A measure belongs to the screen it was made on.
        onChange={(profile) => change('device', { profile, pxPerMm: null })}
      />
      <RowList
        label={words.settings.calibrate}
        rows={[
          {
            key: 'calibrate',
            title: now.device.pxPerMm === null ? words.settings.notCalibrated : words.settings.calibrated,
            text: words.calibrate.result(
              (now.device.pxPerMm ?? profiles[now.device.profile].pxPerMm).toLocaleString('ru', { maximumFractionDigits: 2 }),
            ),
            actions: [
              {
                label: words.settings.calibrate,
                icon: 'credit-card',
                onPress: () => navigator.go({ screen: 'staff-calibrate' }),
              },
            ],
          },
        ]}
      />
      <h2>{words.settings.idle}</h2>
      {idleLimits.map(([key, label]) => (
        <Stepper
          key={key}
          label={label}
          value={now.idle[key]}
          shown={words.settings.secondsValue(now.idle[key])}
          min={60}
          max={300}
          step={IDLE_STEP_SECONDS}
          onChange={(seconds) => change('idle', { [key]: seconds })}
          lessLabel={`${words.settings.less}: ${label}`}
          moreLabel={`${words.settings.moreValue}: ${label}`}
        />
      ))}
      <RowList
        label={words.settings.leave}
        rows={[
          {
            key: 'leave',
            title: words.settings.leave,
            actions: [
              {
                label: words.settings.leave,
                kind: 'danger',
                icon: 'door-open',
                onPress: () => void kiosk.call['kiosk.leave']({}),
              },
            ],
          },
        ]}
      />
    </StaffScreen>
  );
}

function keyOf(choice: PrinterChoice): string {
  if (choice.kind === 'system') return choice.name === null ? 'default' : `system:${choice.name}`;
  return choice.kind;
}

function choiceOf(key: string, now: PrinterChoice): PrinterChoice {
  if (key === 'none') return { kind: 'none' };
  if (key.startsWith('system:')) return { kind: 'system', name: key.slice('system:'.length) };
  return key === 'folder' ? now : { kind: 'system', name: null };
}

function printerOptions(names: readonly string[], now: PrinterChoice) {
  return [
    { value: 'default', label: words.settings.printerDefault },
    ...names.map((name) => ({ value: `system:${name}`, label: name })),
    ...(now.kind === 'folder' ? [{ value: 'folder', label: now.directory }] : []),
    { value: 'none', label: words.settings.printerNone },
  ];
}
