/** What a visitor has chosen on the way to a ticket, and which questions are still to come. Pure: screens only show it. */
import type { CheckInContent, MenuChoice, MenuEntry, Question } from '#shared/packs/check-in.ts';

export interface CheckIn {
  readonly entry: string | null;
  readonly choice: string | null;
  /** Question id → answer ids; a skipped question has no key. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly privateRoom: boolean;
  readonly needsHelp: boolean;
  readonly priority: boolean;
}

export const emptyCheckIn: CheckIn = {
  entry: null,
  choice: null,
  answers: {},
  privateRoom: false,
  needsHelp: false,
  priority: false,
};

/** What else works on this kiosk, for choices that open it. */
export type KioskFeature = NonNullable<MenuChoice['opens']>;

export function menuEntry(content: CheckInContent, id: string | null): MenuEntry | null {
  return content.menu.find((entry) => entry.id === id) ?? null;
}

/** The second level, without choices whose feature does not work on this kiosk. */
export function visibleChoices(entry: MenuEntry, features: ReadonlySet<KioskFeature>): readonly MenuChoice[] {
  return entry.choices.filter((choice) => choice.opens === undefined || features.has(choice.opens));
}

/** The questions of this visit in order, at most three (domain §7.2; the content schema holds the limit). */
export function questionsFor(content: CheckInContent, checkIn: CheckIn): readonly Question[] {
  const entry = menuEntry(content, checkIn.entry);
  const ids = entry?.choices.find((choice) => choice.id === checkIn.choice)?.triage ?? entry?.triage ?? [];
  return ids.flatMap((id) => content.questions.filter((question) => question.id === id));
}

/** The answers to one question as they stand now; none = skipped. */
export function withAnswers(checkIn: CheckIn, question: Question, answerIds: readonly string[]): CheckIn {
  const { [question.id]: _before, ...others } = checkIn.answers;
  return { ...checkIn, answers: answerIds.length === 0 ? others : { ...others, [question.id]: answerIds } };
}

/** Answers only to questions that belong to the chosen way: a detour that was left behind is not handed over. */
export function answersGiven(content: CheckInContent, checkIn: CheckIn): Record<string, string[]> {
  const asked = questionsFor(content, checkIn).map((question) => question.id);
  return Object.fromEntries(asked.flatMap((id) => (checkIn.answers[id] ? [[id, [...checkIn.answers[id]]]] : [])));
}
