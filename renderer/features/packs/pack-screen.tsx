/** One pack of a stick: read and verified, what it changes, a look at it, put in use. */
import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '#shared/kiosk-api.ts';
import type { Inspection, PackProgress } from '#shared/packs/install/pack-calls.ts';
import type { PackRefusal } from '#shared/packs/install/refusals.ts';
import type { ScreenOf } from '../../navigation/route.ts';
import { useServices } from '../../session/services.ts';
import { StaffScreen } from '../../staff/staff-screen.tsx';
import { packs as words } from '../../strings/packs.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { Progress } from '../../ui/progress/progress.tsx';
import { answerText, isRefusal } from './answer-text.ts';
import { PackChanges } from './pack-changes.tsx';
import { PackPreview } from './preview/pack-preview.tsx';

type Step =
  | { readonly at: 'reading'; readonly progress: PackProgress }
  | { readonly at: 'refused'; readonly problem: PackRefusal | CallProblem }
  | { readonly at: 'changes' | 'preview' | 'installing' | 'installed'; readonly inspection: Inspection };

const nothingRead: PackProgress = { done: 0, total: 0 };

export function StaffPack({ route }: { readonly route: ScreenOf<'staff-pack'> }) {
  const { kiosk, navigator, record } = useServices();
  const [step, setStep] = useState<Step>({ at: 'reading', progress: nothingRead });

  async function refuse(problem: PackRefusal | CallProblem): Promise<void> {
    setStep({ at: 'refused', problem });
    if (isRefusal(problem) && problem.code !== 'stopped') await record.record({ type: 'pack.refused', code: problem.code });
  }

  async function read(): Promise<void> {
    const answer = await kiosk.call['packs.inspect']({ drive: route.drive, file: route.file });
    if (answer.ok) setStep({ at: 'changes', inspection: answer.value });
    else await refuse(answer.problem);
  }

  async function install(inspection: Inspection): Promise<void> {
    setStep({ at: 'installing', inspection });
    const answer = await kiosk.call['packs.install']({ token: inspection.token });
    if (!answer.ok) return refuse(answer.problem);
    setStep({ at: 'installed', inspection });
    const { id, version, sha256 } = answer.value;
    await record.record({ type: 'pack.installed', pack: { id, version, sha256 }, key: inspection.signerId });
  }

  useEffect(() => {
    const forget = kiosk.on('packs.progress', (progress) => {
      setStep((now) => (now.at === 'reading' ? { at: 'reading', progress } : now));
    });
    void read();
    return () => {
      forget();
      void kiosk.call['packs.stop']({});
    };
  }, []);

  switch (step.at) {
    case 'reading': {
      const { done, total } = step.progress;
      return (
        <StaffScreen
          heading={words.reading}
          lead={words.readingLead}
          secondary={{ label: words.stop, icon: 'x', onPress: navigator.back }}
        >
          <Progress label={words.reading} value={done} max={total} text={words.percent(done, total)} />
        </StaffScreen>
      );
    }
    case 'refused': {
      const { what, todo, detail } = answerText(step.problem);
      return (
        <StaffScreen heading={words.refused} primary={{ label: words.again, onPress: navigator.back }}>
          <Notice icon="triangle-alert" title={what}>
            {todo}
          </Notice>
          {detail !== null && <p data-block>{detail}</p>}
        </StaffScreen>
      );
    }
    case 'changes':
    case 'installing':
      return (
        <PackChanges
          inspection={step.inspection}
          isInstalling={step.at === 'installing'}
          onInstall={() => void install(step.inspection)}
          onPreview={() => setStep({ at: 'preview', inspection: step.inspection })}
        />
      );
    case 'preview':
      return <PackPreview inspection={step.inspection} onBack={() => setStep({ at: 'changes', inspection: step.inspection })} />;
    case 'installed':
      return (
        <StaffScreen
          heading={words.installed}
          lead={words.installedLead}
          primary={{ label: words.done, icon: 'check', onPress: navigator.back }}
        />
      );
  }
}
