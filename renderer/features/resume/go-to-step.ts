import type { AskName } from '#shared/resume/flow.ts';
import type { Navigator } from '../../navigation/navigator.ts';
import type { ResumeStep } from '../../navigation/route.ts';

/** Asked by keys alone; elsewhere keys are a second way, behind a button. */
const typed: ReadonlySet<AskName> = new Set(['name', 'phone', 'email', 'through']);

export function goToStep(navigator: Navigator, step: ResumeStep): void {
  navigator.go(typed.has(step.of) ? { screen: 'resume-type', ...step } : { screen: 'resume-ask', ...step });
}
