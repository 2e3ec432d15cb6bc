/** CAL-2: a box is made as wide as a bank card; from it the kiosk knows what a millimetre is on this screen. */
import { useState } from 'preact/hooks';
import { profiles } from '#shared/accessibility/profiles.ts';
import { CARD_WIDTH_MM, cardBoxPx, cardStepPx, pxPerMmFromCard } from '#shared/accessibility/calibration.ts';
import { useServices } from '../../../session/services.ts';
import { staff as words } from '../../../strings/staff.ts';
import { Stepper } from '../../../ui/stepper/stepper.tsx';
import { useSaveSettings } from '../../../staff/save-settings.ts';
import { StaffScreen } from '../../../staff/staff-screen.tsx';

const COARSE_STEPS = 8;
/** Limits of settings.device.pxPerMm. */
const MIN_PX_PER_MM = 1;
const MAX_PX_PER_MM = 12;

export function StaffCalibrate() {
  const { navigator } = useServices();
  const { settings, keep, said } = useSaveSettings();
  const { device } = settings;
  const model = profiles[device.profile].pxPerMm;
  const [pxPerMm, setPxPerMm] = useState(device.pxPerMm ?? model);
  const box = cardBoxPx(pxPerMm);
  const step = cardStepPx(pxPerMm);
  const store = async (measured: number | null): Promise<void> => {
    if (await keep({ ...settings, device: { ...device, pxPerMm: measured } })) navigator.back();
  };
  const stepper = (label: string, by: number) => (
    <Stepper
      label={label}
      value={Math.round(box.width)}
      shown={words.calibrate.result(pxPerMm)}
      min={Math.ceil(CARD_WIDTH_MM * MIN_PX_PER_MM)}
      max={Math.floor(CARD_WIDTH_MM * MAX_PX_PER_MM)}
      step={by}
      onChange={(widthPx) => setPxPerMm(pxPerMmFromCard(widthPx))}
      lessLabel={`${words.calibrate.narrower}: ${label}`}
      moreLabel={`${words.calibrate.wider}: ${label}`}
    />
  );
  return (
    <StaffScreen
      heading={words.calibrate.heading}
      lead={said ?? words.calibrate.lead}
      primary={{ label: words.calibrate.save, onPress: () => store(pxPerMm) }}
      secondary={device.pxPerMm === null ? undefined : { label: words.calibrate.reset, onPress: () => store(null) }}
    >
      <div class="card-box" style={{ width: `${box.width}px`, height: `${box.height}px` }} aria-hidden="true" />
      {stepper(words.calibrate.fine, step)}
      {stepper(words.calibrate.coarse, step * COARSE_STEPS)}
    </StaffScreen>
  );
}
