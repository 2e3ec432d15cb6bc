import type { Content } from '#shared/packs/content.ts';
import { FREE_TEXT_ID, whyId } from '#shared/packs/survey.ts';
import type { TitleOf } from './write/table-sheet.ts';

/** What the content calls its codes. A code of an earlier content has no title any more and stays a code. */
export function contentTitles({ menu, survey }: Content): {
  readonly indicatorOf: (question: string) => string;
  readonly titleOf: TitleOf;
} {
  const entries = new Map(menu.map(({ id, title }) => [id, title]));
  const choices = new Map(menu.flatMap((entry) => entry.choices.map(({ id, title }) => [id, title])));
  const chips = new Map<string, string>();
  const questions = new Map<string, { readonly indicator: string; readonly text: string }>();
  for (const question of survey?.questions ?? []) {
    const { id, indicator, text } = question;
    questions.set(id, { indicator, text });
    questions.set(whyId(id), { indicator, text: `Почему: ${text}` });
    const offered = question.kind === 'chips' ? question.chips : question.kind === 'faces' ? question.why?.chips : undefined;
    for (const chip of offered ?? []) chips.set(chip.id, chip.text);
  }
  if (survey?.freeText !== undefined) questions.set(FREE_TEXT_ID, { indicator: 'all', text: survey.freeText.text });
  return {
    indicatorOf: (question) => questions.get(question)?.indicator ?? '',
    titleOf(column, code) {
      if (column === 'entry' || column === 'purpose') return entries.get(code);
      if (column === 'choice') return choices.get(code);
      if (column === 'chips') return chips.get(code);
      return column === 'question' ? questions.get(code)?.text : undefined;
    },
  };
}
