import type { Content } from '#shared/packs/content.ts';
import type { TitleOf } from './write/table-sheet.ts';

/** What the content calls its codes. A code of an earlier content has no title any more and stays a code. */
export function contentTitles({ menu, survey }: Content): {
  readonly indicatorOf: (question: string) => string;
  readonly titleOf: TitleOf;
} {
  const entries = new Map(menu.map(({ id, title }) => [id, title]));
  const choices = new Map(menu.flatMap((entry) => entry.choices.map(({ id, title }) => [id, title])));
  const questions = new Map((survey?.questions ?? []).map((question) => [question.id, question]));
  return {
    indicatorOf: (question) => questions.get(question)?.indicator ?? '',
    titleOf(column, code) {
      if (column === 'entry' || column === 'purpose') return entries.get(code);
      if (column === 'choice') return choices.get(code);
      return column === 'question' ? questions.get(code)?.text : undefined;
    },
  };
}
