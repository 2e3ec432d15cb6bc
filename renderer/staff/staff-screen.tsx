/** The frame of every staff screen, of whatever feature: the doors, and the touch that keeps the area open (L-15: closes after 5 minutes). */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useServices } from '../session/services.ts';
import { staff as words } from '../strings/staff.ts';
import { Screen, type ScreenProps } from '../ui/screen/screen.tsx';
import { Segment } from '../ui/segment/segment.tsx';

const TOUCH_EVERY_MS = 20_000;
const tabs = ['staff-today', 'staff-reports', 'staff-state', 'staff-settings'] as const;
type Tab = (typeof tabs)[number];
const labels: Record<Tab, string> = {
  'staff-today': words.tabs.today,
  'staff-reports': words.tabs.reports,
  'staff-state': words.tabs.state,
  'staff-settings': words.tabs.settings,
};

interface Props extends Pick<ScreenProps, 'heading' | 'primary' | 'secondary' | 'onBack' | 'stage'> {
  /** Also what was just done: «Сохранено.» */
  readonly lead?: string | null;
  /** Absent on the steps inside a door. */
  readonly tab?: Tab;
  readonly children?: ComponentChildren;
}

export function StaffScreen({ tab, lead, children, ...screen }: Props) {
  const { kiosk, navigator } = useServices();
  useEffect(() => {
    // The first touch of each screen is told at once: whoever goes quickly from screen to screen works, too.
    let touchedAt = Number.NEGATIVE_INFINITY;
    const stay = (): void => {
      if (performance.now() - touchedAt < TOUCH_EVERY_MS) return;
      touchedAt = performance.now();
      void kiosk.call['staff.touch']({}).then((answer) => {
        if (!answer.ok && answer.problem.code === 'locked') navigator.reset({ screen: 'staff-pin' });
      });
    };
    window.addEventListener('pointerdown', stay);
    window.addEventListener('keydown', stay);
    return () => {
      window.removeEventListener('pointerdown', stay);
      window.removeEventListener('keydown', stay);
    };
  }, []);
  return (
    <Screen {...screen} lead={lead ?? undefined}>
      {tab !== undefined && (
        <Segment
          label={words.tabs.label}
          isLabelHidden
          areShort
          value={tab}
          options={tabs.map((value) => ({ value, label: labels[value] }))}
          onChange={(value) => navigator.reset({ screen: value })}
        />
      )}
      {children}
    </Screen>
  );
}
