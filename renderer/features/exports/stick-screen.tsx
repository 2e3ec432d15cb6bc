/** Exports onto a stick: choose it, write, read back, and only then «Можно вынимать». */
import { useEffect, useState } from 'preact/hooks';
import type { CopyProblem, CopyProgress } from '#shared/exports/export-calls.ts';
import type { CallProblem } from '#shared/kiosk-api.ts';
import type { ScreenOf } from '../../navigation/route.ts';
import { useServices } from '../../session/services.ts';
import { useSticks } from '../../sticks/use-sticks.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { exports as words } from '../../strings/exports.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { Progress } from '../../ui/progress/progress.tsx';
import { RowList } from '../../ui/row-list/row-list.tsx';
import { copyText } from './export-texts.ts';

type Step =
  | { readonly at: 'choosing' }
  | { readonly at: 'copying'; readonly progress: CopyProgress; readonly isSlow: boolean }
  | { readonly at: 'refused'; readonly problem: CopyProblem | CallProblem }
  | { readonly at: 'copied'; readonly copied: readonly number[] };

/** A night's export is on a sound stick long before. */
const SLOW_AFTER_MS = 15_000;
const nothingWritten: CopyProgress = { step: 'writing', done: 0, total: 0 };

export function StaffExportStick({ route: { numbers } }: { readonly route: ScreenOf<'staff-export-stick'> }) {
  const { kiosk, navigator, record } = useServices();
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const sticks = useSticks((call) => call['exports.sticks']({}), step.at === 'choosing');

  useEffect(() => {
    const forget = kiosk.on('exports.progress', (progress) => {
      setStep((now) => (now.at === 'copying' ? { ...now, progress } : now));
    });
    return () => {
      forget();
      void kiosk.call['exports.stop']({});
    };
  }, []);

  async function copy(drive: string): Promise<void> {
    setStep({ at: 'copying', progress: nothingWritten, isSlow: false });
    const slow = setTimeout(() => setStep((now) => (now.at === 'copying' ? { ...now, isSlow: true } : now)), SLOW_AFTER_MS);
    try {
      const answer = await kiosk.call['exports.copy']({ drive, numbers: [...numbers] });
      if (!answer.ok) return setStep({ at: 'refused', problem: answer.problem });
      const { copied } = answer.value;
      for (const number of copied) await record.record({ type: 'export.copied', number });
      setStep({ at: 'copied', copied });
    } finally {
      clearTimeout(slow);
    }
  }

  switch (step.at) {
    case 'choosing':
      return (
        <StaffScreen heading={sticks?.length === 0 ? words.insert : words.choose} lead={words.insertLead(numbers.length)}>
          <RowList
            label={words.sticks}
            empty={words.looking}
            rows={(sticks ?? []).map(({ id, name, freeBytes }) => ({
              key: id,
              title: name,
              text: words.free(freeBytes),
              actions: [
                {
                  label: words.write,
                  icon: 'usb',
                  onPress: () => void copy(id),
                },
              ],
            }))}
          />
        </StaffScreen>
      );
    case 'copying': {
      const { progress, isSlow } = step;
      const { done, total } = progress;
      const heading = progress.step === 'writing' ? words.writing : words.comparing;
      return (
        <StaffScreen
          heading={heading}
          lead={isSlow ? words.slow : words.keepIn}
          secondary={{ label: words.stop, icon: 'x', onPress: () => void kiosk.call['exports.stop']({}) }}
        >
          <Progress label={heading} value={done} max={total} text={words.percent(done, total)} />
        </StaffScreen>
      );
    }
    case 'refused': {
      const { what, todo } = copyText(step.problem);
      return (
        <StaffScreen
          heading={words.notCopied}
          primary={{ label: words.again, icon: 'refresh-cw', onPress: () => setStep({ at: 'choosing' }) }}
        >
          <Notice icon="triangle-alert" title={what}>
            {todo}
          </Notice>
        </StaffScreen>
      );
    }
    case 'copied': {
      const left = numbers.filter((number) => !step.copied.includes(number));
      return (
        <StaffScreen heading={words.copied} primary={{ label: words.done, icon: 'check', onPress: navigator.back }}>
          <Notice tone="mint" icon="circle-check">
            {words.copiedLead(step.copied.length)}
          </Notice>
          {left.length > 0 && (
            <Notice icon="triangle-alert" title={words.left(left)}>
              {words.leftTodo}
            </Notice>
          )}
        </StaffScreen>
      );
    }
  }
}
