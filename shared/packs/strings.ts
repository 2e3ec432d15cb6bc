/**
 * Short texts around the content that a centre may say in its own words (`strings.yaml`): a closed list, each with its room on the
 * screen. What is not named there keeps the kiosk's own words (renderer/strings/). How long staff take, for example, differs from
 * place to place (domain §7.5).
 */
import * as z from 'zod/mini';
import { format, line } from './schema-parts.ts';

/** Most characters of each text. */
export const stringLimits = {
  /** First screen (U-9). */
  'attract.heading': 24,
  'attract.first-line': 60,
  'attract.second-line': 60,
  'attract.start': 30,
  /** Home: the question and its tiles. */
  'home.heading': 40,
  'home.lead': 60,
  'home.ticket': 24,
  'home.ticket-hint': 40,
  'home.services': 24,
  'home.services-hint': 50,
  'home.resume': 24,
  'home.resume-hint': 50,
  'home.route': 24,
  'home.route-hint': 50,
  'home.rate': 24,
  'home.rate-hint': 50,
  /** After «Позвать сотрудника». */
  'staff.called': 60,
  /** The ticket, on the screen and on paper. */
  'ticket.yours': 50,
  'ticket.no-place': 50,
  'ticket.come-anyway': 60,
  'ticket.no-name': 60,
  /** «Пока ждёте: …» on the ticket: what is true of this hall; without it nothing is said, because the kiosk does not guess. */
  'ticket.waiting-note': 80,
  /** As it stands on paper, in exports and reports. */
  'centre.name': 120,
  /** Privacy: before the screen clears itself, and on printed advice. */
  'privacy.clears': 110,
  'privacy.no-name': 60,
} as const satisfies Readonly<Record<string, number>>;

export type StringKey = keyof typeof stringLimits;

/** Only what the centre says differently. */
export type Strings = { readonly [K in StringKey]?: string | undefined };

const texts = Object.fromEntries(Object.entries(stringLimits).map(([key, most]) => [key, z.optional(line(most))])) as {
  [K in StringKey]: z.ZodMiniOptional<ReturnType<typeof line>>;
};

export const stringsSchema = z.strictObject({ format, strings: z.strictObject(texts) });
