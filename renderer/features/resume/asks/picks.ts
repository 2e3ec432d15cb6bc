/** Questions with one answer: rows that lead on. Each says what it changes, or which other way of answering it opens. */
import type { ResumeData } from '#shared/packs/resume-data.ts';
import type { Draft } from '#shared/resume/draft.ts';
import { type AskName, isJobAsk, isSchoolAsk } from '#shared/resume/flow.ts';
import type { Layout } from '#shared/resume/resume.ts';
import { resume as words } from '../../../strings/resume/guide.ts';
import { jobPicks } from './job-picks.ts';
import { type Picks, type PickRow, typingRow } from './pick-rows.ts';
import { schoolPicks } from './school-picks.ts';

/** @returns null where several answers or a year are meant */
export function picksOf(of: AskName, index: number, draft: Draft, data: ResumeData): Picks | null {
  if (isJobAsk(of)) return jobPicks(of, index, draft, data);
  if (isSchoolAsk(of)) return schoolPicks(of, index, draft, data);
  return questions[of]?.(draft, data) ?? null;
}

const questions: Partial<Record<AskName, (draft: Draft, data: ResumeData) => Picks>> = {
  travel: (draft, data) => ({
    rows: data.travelMinutes.map((count) => row(words.travel(count), draft.travelMinutes === count, { travelMinutes: count })),
    clear: set({ travelMinutes: null }),
  }),
  wage: (draft, data) => ({
    rows: data.wages.map((wage) => row(words.wage(wage), draft.wage === wage.id, { wage: wage.id })),
    clear: set({ wage: null }),
  }),
  gap: (draft, data) => ({
    rows: data.gaps.map(({ text }) => row(text, draft.gap === text, { gap: text })),
    clear: set({ gap: '' }),
  }),
  layout: (draft) => ({ rows: layouts.map((layout) => layoutRow(layout, draft)), clear: set({ layout: null }) }),
  home: (draft, data) => ({
    rows: [
      ...data.places.map(({ title }) => row(title, draft.home === title, { home: title })),
      typingRow(words.reach.home, draft.home, data.places),
    ],
    clear: set({ home: '' }),
  }),
};

const layouts: readonly Layout[] = ['by-years', 'by-skills'];

function layoutRow(layout: Layout, draft: Draft): PickRow {
  const { title, hint } = words.layouts[layout];
  return { ...row(title, draft.layout === layout, { layout }), hint };
}

function row(label: string, isChosen: boolean, change: Partial<Draft>): PickRow {
  return { label, isChosen, change: set(change) };
}

function set(change: Partial<Draft>): (draft: Draft) => Draft {
  return (draft) => ({ ...draft, ...change });
}
