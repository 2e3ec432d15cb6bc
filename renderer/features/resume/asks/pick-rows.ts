import type { Draft, Title } from '#shared/resume/draft.ts';
import { titlesNamed } from '#shared/resume/phrases.ts';
import type { IconName } from '../../../ui/icon/icons.ts';

export type Change = (draft: Draft) => Draft;

export interface PickRow {
  readonly label: string;
  readonly hint?: string;
  readonly icon?: IconName;
  readonly isChosen?: boolean;
  readonly change?: Change;
  /** Instead of an answer: the keys, the lists of trades. */
  readonly opens?: 'typing' | 'fields';
}

export interface Picks {
  readonly rows: readonly PickRow[];
  /** Takes the answer away. */
  readonly clear: Change;
}

/**
 * The way to the keys. What was typed there stands in the row and is seen as the answer (U-3); what is in the list has a row of its own.
 * @param now the answer as it stands
 */
export function typingRow(label: string, now: string | undefined, list: readonly { readonly title: string }[]): PickRow {
  const own = now === undefined || list.some(({ title }) => title === now) ? '' : now.trim();
  const way: PickRow = { label, icon: 'plus', opens: 'typing' };
  return own === '' ? way : { ...way, hint: own, isChosen: true };
}

/** Named before, so not asked anew. */
export function titleRows(draft: Draft, now: string | undefined, change: (title: Title) => Change): readonly PickRow[] {
  return titlesNamed(draft).map((title) => ({ label: title.text, isChosen: title.text === now, change: change(title) }));
}
