import type { CallProblem } from '#shared/kiosk-api.ts';
import type { PinProblem } from '#shared/staff/pin.ts';
import { staff as words } from '../../../strings/staff.ts';

/** What the PIN pad says when the machine refuses, with what to do next. */
export function pinProblemText(problem: PinProblem | CallProblem): string {
  switch (problem.code) {
    case 'pin-wrong':
      return words.pin.wrong(problem.triesLeft);
    case 'pin-wait':
      return words.pin.wait(problem.seconds);
    case 'pin-locked':
      return words.pin.locked;
    case 'pin-weak':
      return words.pin.weak;
    case 'pin-same':
      return words.pin.same;
    case 'pin-not-set':
    case 'pin-already-set':
    case 'bad-call':
    case 'locked':
    case 'failed':
    case 'unreachable':
      return words.pin.failed;
  }
}
