/** «Мой маршрут»: first steps for what a person needs most (domain §7.2 T5). Pure; nothing of it is stored. */
import type { Content, PaperDocument } from '#shared/packs/content.ts';
import type { Place } from '#shared/packs/places.ts';

/** More would not be first steps. */
export const MOST_STEPS = 5;

export interface PlannedStep {
  readonly text: string;
  readonly place: Place | null;
  readonly papers: readonly PaperDocument[];
}

export interface PlannedRoute {
  readonly steps: readonly PlannedStep[];
  /** Every paper once, in the order of need. */
  readonly papers: readonly PaperDocument[];
}

/** @param chosen answer ids; with two, their steps take turns, the most urgent of each first */
export function planRoute(
  { route, places, documents }: Pick<Content, 'route' | 'places' | 'documents'>,
  chosen: readonly string[],
): PlannedRoute {
  const lists = chosen.map((answer) => route?.answers[answer]?.steps ?? []);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
  const steps = inTurns.slice(0, MOST_STEPS).map((step): PlannedStep => ({
    text: step.text,
    place: places.find(({ id }) => id === step.place) ?? null,
    papers: (step.papers ?? []).flatMap((paper) => documents.filter(({ id }) => id === paper)),
  }));
  return { steps, papers: [...new Set(steps.flatMap(({ papers }) => papers))] };
}

/**
 * Which ticket the steps speak of: whoever reads «Скажите сотруднику: „Ищу работу“» is not sent to another desk.
 * Where a need leads to several desks, its most urgent step decides.
 * @returns menu entry id; where two needs lead to two desks, the one that asks for needs; null when there is none
 */
export function entryOfRoute(
  { route, topics, menu }: Pick<Content, 'route' | 'topics' | 'menu'>,
  chosen: readonly string[],
): string | null {
  const asking = menu.find(({ triage }) => route !== null && triage.includes(route.question))?.id ?? null;
  const entryOf = (answer: string): string | null => {
    const explained = route?.answers[answer]?.steps.find(({ topic }) => topic !== undefined)?.topic;
    return topics.find(({ id }) => id === explained)?.ticket.entry ?? asking;
  };
  const [entry = asking, ...others] = new Set(chosen.map(entryOf));
  return others.length === 0 ? entry : asking;
}
