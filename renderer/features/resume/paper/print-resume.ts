/** The résumé on paper: printed, counted without a word of it (U-27), and staff are called when it cannot. */
import type { Services } from '../../../session/services.ts';
import { type ResumePaper, resumeGone } from '../../../session/visit.ts';
import { makePaper } from './make-paper.ts';

/** @returns resolves when the printer has come to an end, or the visit has, or the résumé was erased */
export async function printResume(services: Services, copies: number): Promise<void> {
  const { visit, printing, record, holdTime, callStaff, newId } = services;
  const { resumePaper } = visit.value;
  if (isGoing(resumePaper.value.state)) return;
  const tell = (state: ResumePaper['state']): void => void (resumePaper.value = { ...resumePaper.value, state });
  resumePaper.value = { ...resumePaper.value, copies, state: 'preparing' };
  const gone = resumeGone(visit.value);
  const letTimeRun = holdTime();
  const draft = visit.value.resume.value;
  try {
    const made = await makePaper(services);
    if (gone.aborted) return;
    if (made === null) return tell('other');
    const print = await printing.run({ document: made, jobKey: `resume-${newId()}`, copies, paper: 'a4' }, tell, gone);
    if (gone.aborted) return;
    tell(print.outcome === 'printed' ? 'printed' : print.fault);
    if (print.outcome === 'printed') resumePaper.value = { ...resumePaper.value, onPaper: draft };
    const { pages, layout } = made;
    await record.record({ type: 'resume.printed', pages, layout, outcome: print.outcome });
    // Whoever stands there now has not asked for anybody.
    if (gone.aborted) return;
    if (print.outcome === 'not-printed') await callStaff('resume-paper');
  } finally {
    letTimeRun();
  }
}

export function isGoing(state: ResumePaper['state']): boolean {
  return state === 'preparing' || state === 'printing';
}
