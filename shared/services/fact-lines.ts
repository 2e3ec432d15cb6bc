/** What a visitor may read of a fact: the value, the value with a warning, or that staff will tell (domain §8). */
import type { Fact, Facts } from '#shared/packs/facts.ts';
import type { RichLine } from '#shared/packs/text/rich-text.ts';

export type FactState =
  | { readonly state: 'ask' }
  | { readonly state: 'known'; readonly value: string; readonly asOf: string }
  /** Past its last day. */
  | { readonly state: 'stale'; readonly value: string; readonly asOf: string };

/** @param today `YYYY-MM-DD` in the centre's time zone */
export function factState(fact: Fact | undefined, today: string): FactState {
  if (fact === undefined || fact.value === null || fact.as_of === null) return { state: 'ask' };
  const isOver = fact.valid_until !== null && today > fact.valid_until;
  return { state: isOver ? 'stale' : 'known', value: fact.value, asOf: fact.as_of };
}

export interface TextPart {
  readonly text: string;
  readonly isBold: boolean;
}

/** Words that stand for facts; in the language of the screen. */
export interface FactWords {
  /** After the line's bold name: «это подскажет сотрудник.» */
  readonly ask: string;
  /** «Сведения на 01.02.2026. Точно скажет сотрудник.» @param day `YYYY-MM-DD` */
  readonly stale: (day: string) => string;
}

/** A line as it is read today. One unknown value takes the whole line: half a sum would be worse than none. */
export function lineToday(inlines: RichLine, facts: Facts, today: string, words: FactWords): readonly TextPart[] {
  const states = inlines.flatMap((inline) => (inline.kind === 'fact' ? [factState(facts[inline.id], today)] : []));
  if (states.some(({ state }) => state === 'ask')) {
    const name = inlines[0]?.kind === 'bold' ? [{ text: `${inlines[0].text} `, isBold: true }] : [];
    return [...name, { text: words.ask, isBold: false }];
  }
  const parts = inlines.map((inline): TextPart => {
    if (inline.kind !== 'fact') return { text: inline.text, isBold: inline.kind === 'bold' };
    const state = factState(facts[inline.id], today);
    return { text: state.state === 'ask' ? '' : state.value, isBold: false };
  });
  const oldest = states.flatMap((state) => (state.state === 'stale' ? [state.asOf] : [])).toSorted()[0];
  return inOne(oldest === undefined ? parts : [...parts, { text: ` ${words.stale(oldest)}`, isBold: false }]);
}

/** Neighbours that look alike as one text: where a value begins, nothing else does, and «от 1 863 ₽» is kept together. */
function inOne(parts: readonly TextPart[]): readonly TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.isBold === part.isBold) joined[joined.length - 1] = { ...part, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

/** The oldest day for which the sure facts of these lines are true; null when none is shown. */
export function datedAsOf(lines: readonly RichLine[], facts: Facts, today: string): string | null {
  const days = lines.flat().flatMap((inline) => {
    const state = inline.kind === 'fact' ? factState(facts[inline.id], today) : { state: 'ask' as const };
    return state.state === 'known' ? [state.asOf] : [];
  });
  return days.toSorted()[0] ?? null;
}

/** Lines as plain text, for paper and for a phone. */
export function joinParts(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('');
}
