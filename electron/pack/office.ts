/** What every command of the office tool is given. */
import type { PackRefusal } from '#shared/packs/install/refusals.ts';
import { refusalText } from '#shared/packs/install/refusal-texts.ts';
import { serviceDay } from '#shared/record/service-day.ts';
import { EXIT_REFUSED } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface Office {
  readonly terminal: Terminal;
  readonly appVersion: string;
  /** The content that came with the program. */
  readonly shippedContent: string;
  /** Makes a path as somebody typed it absolute. */
  readonly pathOf: (typed: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * @param at milliseconds since 1970
 * @returns the day where the office is: the kiosk counts days in its centre's time zone, seldom another one
 */
export function officeDay(at: number): string {
  return serviceDay(at, new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

export function refuse({ terminal }: Office, problem: PackRefusal): number {
  const { what, todo, detail } = refusalText(problem);
  terminal.complain(words.refused(what, detail, todo));
  return EXIT_REFUSED;
}

export function complain({ terminal }: Office, text: string): number {
  terminal.complain(text);
  return EXIT_REFUSED;
}
