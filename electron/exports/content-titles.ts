import type { Content } from '#shared/packs/content.ts';
import { FREE_TEXT_ID, whyId } from '#shared/packs/survey.ts';
import type { TitleOf } from './write/table-sheet.ts';

/** What the content calls its codes. A code of an earlier content has no title any more and stays a code. */
export function contentTitles({ menu, survey }: Content): {
  readonly indicatorOf: (question: string) => string;
  readonly titleOf: TitleOf;
} {
  const entries = new Map(menu.map(({ id, title }) => [id, title]));
  // Two entries, or two questions, may use one code for different words.
  const choices = new Map(menu.map((entry) => [entry.id, new Map(entry.choices.map(({ id, title }) => [id, title]))]));
  const chips = new Map<string, ReadonlyMap<string, string>>();
  const questions = new Map<string, { readonly indicator: string; readonly text: string }>();
  for (const question of survey?.questions ?? []) {
    const { id, indicator, text } = question;
    questions.set(id, { indicator, text });
    questions.set(whyId(id), { indicator, text: `Почему: ${text}` });
    if (question.kind === 'chips') chips.set(id, textsOf(question.chips));
    else if (question.kind === 'faces' && question.why !== undefined) chips.set(whyId(id), textsOf(question.why.chips));
  }
  if (survey?.freeText !== undefined) questions.set(FREE_TEXT_ID, { indicator: 'all', text: survey.freeText.text });
  return {
    indicatorOf: (question) => questions.get(question)?.indicator ?? '',
    titleOf(column, code, cellOf) {
      if (column === 'entry' || column === 'purpose') return entries.get(code);
      if (column === 'choice') return choices.get(String(cellOf('entry')))?.get(code);
      if (column === 'chips') return chips.get(String(cellOf('question')))?.get(code);
      return column === 'question' ? questions.get(code)?.text : undefined;
    },
  };
}

function textsOf(chips: readonly { readonly id: string; readonly text: string }[]): ReadonlyMap<string, string> {
  return new Map(chips.map(({ id, text }) => [id, text]));
}
