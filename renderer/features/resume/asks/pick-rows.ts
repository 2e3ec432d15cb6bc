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

export function typingRow(label: string): PickRow {
  return { label, icon: 'plus', opens: 'typing' };
}

/** Named before, so not asked anew. */
export function titleRows(draft: Draft, now: string | undefined, change: (title: Title) => Change): readonly PickRow[] {
  return titlesNamed(draft).map((title) => ({ label: title.text, isChosen: title.text === now, change: change(title) }));
}
