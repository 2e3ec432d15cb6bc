import type { CallProblem } from '#shared/kiosk-api.ts';
import { refusalCodes, refusalText, type RefusalText } from '#shared/packs/install/refusal-texts.ts';
import type { PackRefusal } from '#shared/packs/install/refusals.ts';
import { packs as words } from '../../strings/packs.ts';

/** A refusal in words; when the machine did not answer, that. */
export function answerText(problem: PackRefusal | CallProblem): RefusalText {
  return isRefusal(problem) ? refusalText(problem) : { what: words.noAnswer, todo: '', detail: null };
}

const codes = new Set<string>(refusalCodes);

export function isRefusal(problem: PackRefusal | CallProblem): problem is PackRefusal {
  return codes.has(problem.code);
}
