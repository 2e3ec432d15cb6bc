/** What staff may set on one kiosk. The file `settings.json` holds this plus the staff secrets, which never reach the page. */
import * as z from 'zod/mini';
import { letterSchema } from '#shared/record/events.ts';
import { packSettingsSchema } from '#shared/packs/install/trusted-keys.ts';
import { paperSchema } from '#shared/printing/printer.ts';
import { profileIds } from '#shared/accessibility/profiles.ts';

/** U-22: staff may set the idle limits between 60 and 300 s. */
const idleSeconds = z.int().check(z.minimum(60), z.maximum(300));

export const printerChoiceSchema = z.discriminatedUnion('kind', [
  /** `name` null = the system's default printer. */
  z.strictObject({ kind: z.literal('system'), name: z.nullable(z.string().check(z.minLength(1), z.maxLength(127))) }),
  /** Writes each document as a PDF file: for trying the kiosk without a printer. */
  z.strictObject({ kind: z.literal('folder'), directory: z.string().check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type PrinterChoice = z.infer<typeof printerChoiceSchema>;

export const settingsSchema = z.strictObject({
  v: z.literal(1),
  centre: z.strictObject({
    name: z.string().check(z.maxLength(120)),
    /** IANA name. Days and ticket numbers follow it, not the machine's own zone. */
    timeZone: z.string().check(z.refine(isTimeZone)),
  }),
  device: z.strictObject({
    profile: z.enum(profileIds),
    /** CSS px per real millimetre as measured with a bank card (CAL-2); null = the profile's own value. */
    pxPerMm: z.nullable(z.number().check(z.minimum(1), z.maximum(12))),
  }),
  idle: z.strictObject({ infoSeconds: idleSeconds, personalSeconds: idleSeconds, typingSeconds: idleSeconds }),
  printing: z.strictObject({
    paper: paperSchema,
    printer: printerChoiceSchema,
    /** For sheets of A4, where tickets come from a roll; null = the same device. Absent in files from before there were two. */
    sheetPrinter: z._default(z.nullable(printerChoiceSchema), null),
  }),
  queue: z.strictObject({
    /** Letter → where to go («зал 1, места слева»). A letter without a place says only «Вас позовут по номеру». */
    places: z.record(letterSchema, z.string().check(z.maxLength(60))),
    /** «Пока ждёте: …» on the ticket; empty = not printed, because the kiosk does not guess. */
    waitingNote: z.string().check(z.maxLength(120)),
  }),
  /** Whose packs are taken. */
  packs: packSettingsSchema,
  /** Absent in files from before there were exports. */
  exports: z._default(
    z.strictObject({
      /** When the nightly export is made, by the centre's clock: `20:30`. */
      nightly: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    }),
    { nightly: '20:30' },
  ),
  /** Absent in files from before events were let go. */
  retention: z._default(
    z.strictObject({
      /** The newest days with work of the kiosk that stay on it; earlier ones go once they are exported. */
      keepDays: z.int().check(z.minimum(30), z.maximum(3650)),
    }),
    { keepDays: 90 },
  ),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  v: 1,
  centre: { name: 'Центр занятости населения', timeZone: 'Asia/Yekaterinburg' },
  device: { profile: 'lobby-21', pxPerMm: null },
  idle: { infoSeconds: 60, personalSeconds: 120, typingSeconds: 180 },
  printing: { paper: 'roll-80', printer: { kind: 'system', name: null }, sheetPrinter: null },
  queue: { places: {}, waitingNote: '' },
  packs: { trustedKeys: [] },
  exports: { nightly: '20:30' },
  retention: { keepDays: 90 },
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('ru', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
