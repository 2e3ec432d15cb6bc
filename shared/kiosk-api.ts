/**
 * The contract between the page and the machine: every call and every event once.
 * The preload, the IPC registration, the HTTP routes and both clients are derived from it.
 */
import * as z from 'zod/mini';
import type {
  CheckedExports,
  Copied,
  CopyProblem,
  CopyProgress,
  ExportMade,
  ExportsState,
  MakeProblem,
  Stick,
} from '#shared/exports/export-calls.ts';
import type { Boot, MachineState } from '#shared/machine-state.ts';
import type { Content } from '#shared/packs/content.ts';
import {
  onStickSchema,
  type FoundOnSticks,
  type Inspection,
  type KeyProblem,
  type MediaProblem,
  type PackPlace,
  type PackProgress,
  type PacksState,
  type PackSummary,
  type PackSwitch,
} from '#shared/packs/install/pack-calls.ts';
import type { PackRefusal } from '#shared/packs/install/refusals.ts';
import { mediaPath } from '#shared/packs/media/media-names.ts';
import { trustedKeySchema } from '#shared/packs/install/trusted-keys.ts';
import { printRequestSchema, type PrintFault, type PrintJob, type PrinterStatus } from '#shared/printing/printer.ts';
import { printerUses, type PrinterUse } from '#shared/printing/printer-use.ts';
import { recordedEventSchema, type RecordedEvent } from '#shared/record/events.ts';
import type { JournalHead, JournalHealth } from '#shared/record/journal-state.ts';
import type { SeqRange } from '#shared/record/ranges.ts';
import type { Base, BaseMark } from '#shared/retention/base.ts';
import { beginSchema, letGoSchema } from '#shared/retention/retention-calls.ts';
import { stickWriteSchema, type OwnStick, type StickProblem } from '#shared/resume/stick-files.ts';
import type { Problem, Result } from '#shared/result.ts';
import type { SelfTest } from '#shared/self-test/self-test.ts';
import { settingsSchema, type Settings } from '#shared/settings/settings.ts';
import type { StaffAccess } from '#shared/staff/access.ts';
import { pinSchema, type PinProblem } from '#shared/staff/pin.ts';

export type { Boot, JournalHead, JournalHealth, MachineState, SeqRange };

export type AppendProblem =
  /** Another page has taken over. */
  | { readonly code: 'superseded' }
  /** The first event does not follow the journal's last one: reconcile again. */
  | { readonly code: 'out-of-step'; readonly head: JournalHead }
  | { readonly code: 'disk-full' }
  | { readonly code: 'not-writable' };
export type PrintProblem = { readonly code: 'print-refused'; readonly fault: PrintFault };
/** The machine answers these itself, before any handler. `unreachable` is the client's own: the machine did not answer. */
export type CallProblem =
  | { readonly code: 'bad-call' }
  | { readonly code: 'locked' }
  | { readonly code: 'failed' }
  | { readonly code: 'unreachable' };

/** Who may make a call: any page, staff in their area, or the administrator (staff too, while there is no administrator's PIN). */
export type Rights = 'page' | 'staff' | 'admin';

function call<Answer, P extends Problem = never>() {
  return <Args extends z.ZodMiniType>(args: Args, rights: Rights = 'page') => ({
    args,
    rights,
    answer: undefined as unknown as Result<Answer, P | CallProblem>,
  });
}

const nothing = z.strictObject({});
const jobKey = printRequestSchema.shape.jobKey;

export const kioskCalls = {
  /** First call of every page: takes over writing and tells all that the page needs to start. */
  'kiosk.hello': call<Boot>()(nothing),
  /** Leaves the kiosk program. */
  'kiosk.leave': call<void>()(nothing, 'admin'),
  /** One structured fault of the page, for the log. No free text: a message could hold what somebody typed. */
  'kiosk.report': call<void>()(
    z.strictObject({
      kind: z.enum(['screen-failed', 'page-failed', 'print-failed']),
      name: z.string().check(z.regex(/^[A-Za-z]{1,60}$/)),
      /** Source places of our own bundle only, `file:line:column`. */
      places: z.array(z.string().check(z.regex(/^[\w./-]{1,80}:\d+:\d+$/))).check(z.maxLength(12)),
    }),
  ),
  'kiosk.state': call<MachineState>()(nothing),
  /** The browser refuses the page's database for good: may the shell put it aside? Asked while nobody is in a visit; `mending` ends the page. */
  'kiosk.mend-database': call<{ readonly state: 'mending' | 'later' | 'never' }>()(
    z.strictObject({ writer: z.int(), pending: z.int().check(z.nonnegative()) }),
  ),

  /** Appends events that follow the journal's head; fsynced before it answers. Already known events are accepted again (idempotent). */
  'journal.append': call<JournalHead, AppendProblem>()(
    z.strictObject({ writer: z.int(), events: z.array(recordedEventSchema).check(z.minLength(1), z.maxLength(1000)) }),
  ),
  /** Events after a `seq`, in order, at most `limit`. */
  'journal.read': call<readonly RecordedEvent[]>()(
    z.strictObject({ after: z.int(), limit: z.int().check(z.minimum(1), z.maximum(5000)) }),
  ),

  /** Lets go what is exported and old, if anything: the page's database may let go up to the same event. */
  'journal.let-go': call<BaseMark, Exclude<AppendProblem, { readonly code: 'out-of-step' }>>()(letGoSchema),
  /** Where the journal begins, with what only the events knew that were let go. */
  'journal.base': call<Base, { readonly code: 'not-readable' }>()(nothing),
  /** Gives the journal back where it begins, after it lost that. */
  'journal.begin': call<{ readonly head: JournalHead; readonly base: BaseMark }, AppendProblem>()(beginSchema),

  'printer.status': call<PrinterStatus>()(z.strictObject({ use: z.enum(printerUses) })),
  'printer.print': call<void, PrintProblem>()(printRequestSchema),
  'printer.job': call<PrintJob>()(z.strictObject({ jobKey })),
  'printer.cancel': call<void>()(z.strictObject({ jobKey })),

  /** Sticks that are in now, for a person who wants to take files along: asked every 2 s while that screen is open. */
  'sticks.list': call<readonly OwnStick[]>()(nothing),
  /** Straight from memory onto the stick; answers the files' names when it may be pulled out. */
  'sticks.write': call<readonly string[], StickProblem>()(stickWriteSchema),

  /** Sets the first PIN; refused once one is set. Answers the service key, shown once (L-15). */
  'staff.set-first-pin': call<{ readonly serviceKey: string }, PinProblem>()(z.strictObject({ pin: pinSchema })),
  /** The PIN says who came: staff or the administrator. */
  'staff.unlock': call<StaffAccess, PinProblem>()(z.strictObject({ pin: pinSchema })),
  /** Opens the area after a lock-out, with all rights, and demands a new staff PIN. */
  'staff.recover': call<StaffAccess, PinProblem>()(
    z.strictObject({ serviceKey: z.string().check(z.maxLength(64)), pin: pinSchema }),
  ),
  /** Another service key in the place of the one that is lost; shown once, too. */
  'staff.renew-service-key': call<{ readonly serviceKey: string }, PinProblem>()(nothing, 'admin'),
  'staff.lock': call<void>()(nothing),
  'staff.change-pin': call<void, PinProblem>()(z.strictObject({ pin: pinSchema }), 'staff'),
  /** Sets the administrator's PIN or another one instead; from the next time on staff have the rights of staff only. */
  'staff.set-admin-pin': call<void, PinProblem>()(z.strictObject({ pin: pinSchema }), 'admin'),
  /** From now on staff have all rights. */
  'staff.remove-admin-pin': call<void, PinProblem>()(nothing, 'admin'),
  /** Keeps the area open while somebody works in it; answers `locked` once it has closed. */
  'staff.touch': call<void>()(nothing, 'staff'),

  /** «Проверить всё»: writes, reads and asks for real. `writer`: of the page that asks. Nothing of it is in the history. */
  'self-test.run': call<SelfTest>()(z.strictObject({ writer: z.int() }), 'staff'),

  'settings.save': call<Settings, { readonly code: 'disk-full' } | { readonly code: 'not-writable' }>()(
    z.strictObject({ settings: settingsSchema }),
    'admin',
  ),

  /** A picture or clip that the content in use names, as it was signed; base64. */
  'content.media': call<string, MediaProblem>()(z.strictObject({ name: mediaPath })),

  /** Packs of content (S-3): staff see what is in use and what lies on a stick, the administrator does the rest. */
  'packs.state': call<PacksState>()(nothing, 'staff'),
  /** Packs and public keys on the sticks that are in now: asked every 2 s while a screen waits for a stick. */
  'packs.find': call<FoundOnSticks>()(nothing, 'staff'),
  /** Verifies and copies one pack; tells `packs.progress` meanwhile. The stick may go when it has answered. */
  'packs.inspect': call<Inspection, PackRefusal>()(onStickSchema, 'admin'),
  /** Ends a running `packs.inspect` and forgets what was copied. */
  'packs.stop': call<void>()(nothing, 'admin'),
  /** As `content.media`, from what `packs.inspect` has copied, for the preview. */
  'packs.media': call<string, MediaProblem>()(z.strictObject({ token: z.uuid(), name: mediaPath }), 'admin'),
  /** Puts in use what `packs.inspect` has copied; tells `content.changed`. */
  'packs.install': call<PackSummary, PackRefusal>()(z.strictObject({ token: z.uuid() }), 'admin'),
  /** Puts the content from before in use again; tells `content.changed`. */
  'packs.return': call<PackPlace, PackRefusal>()(nothing, 'admin'),
  /** The last change of content in use, if the journal does not tell of it: a page that starts records it. */
  'packs.untold': call<PackSwitch | null>()(nothing),
  'packs.add-key': call<Settings, KeyProblem>()(onStickSchema, 'admin'),
  /** Its packs are refused from now on; what is installed stays. */
  'packs.withdraw-key': call<Settings, KeyProblem>()(z.strictObject({ key: trustedKeySchema.shape.key }), 'admin'),

  /**
   * Makes the nightly export when it is time. Answers all exports that the journal does not know: the page records `export.made` for each.
   * `isDatabaseWhole`: the page has offered all that it holds, so what the journal lacks is lost.
   */
  'exports.due': call<{ readonly made: readonly ExportMade[] }, { readonly code: 'not-readable' }>()(
    z.strictObject({ isDatabaseWhole: z.boolean() }),
  ),
  /** Makes one now. `waiting`: events that the page holds and the journal does not. */
  'exports.make': call<ExportMade, MakeProblem>()(
    z.strictObject({ waiting: z.int().check(z.nonnegative()), isDatabaseWhole: z.boolean() }),
    'staff',
  ),
  'exports.state': call<ExportsState, { readonly code: 'not-readable' }>()(nothing, 'staff'),
  /** Asked every 2 s while a screen waits for a stick. */
  'exports.sticks': call<readonly Stick[]>()(nothing, 'staff'),
  /** Writes, reads back and checks; tells `exports.progress` meanwhile. The stick may go when it has answered well. */
  'exports.copy': call<Copied, CopyProblem>()(
    z.strictObject({
      drive: z.string().check(z.minLength(1), z.maxLength(300)),
      numbers: z.array(z.int().check(z.positive())).check(z.minLength(1), z.maxLength(10_000)),
    }),
    'staff',
  ),
  /** Ends a running `exports.copy`. */
  'exports.stop': call<void>()(nothing, 'staff'),
  /** Checks all exports on the kiosk's disk as `verify-export` does. */
  'exports.check': call<CheckedExports>()(nothing, 'staff'),
} as const;

export type CallName = keyof typeof kioskCalls;
export type CallArgs<N extends CallName> = z.infer<(typeof kioskCalls)[N]['args']>;
export type CallAnswer<N extends CallName> = (typeof kioskCalls)[N]['answer'];

/** What the machine tells the page unasked. */
export interface KioskEvents {
  /** Another page took over: this one stops writing and says so. */
  'kiosk.superseded': { readonly writer: number };
  'staff.locked': { readonly reason: 'idle' | 'hard' | 'asked' };
  'settings.changed': Settings;
  'journal.health': JournalHealth;
  'printer.status': { readonly use: PrinterUse; readonly status: PrinterStatus };
  'packs.progress': PackProgress;
  'exports.progress': CopyProgress;
  /** Another content is in use. The page takes it over when nobody is in a visit. */
  'content.changed': Content;
}
export type KioskEventName = keyof KioskEvents;
/** By name, so that one that is left out does not compile: under Electron nobody could listen to it. */
const eventNames: { readonly [N in KioskEventName]: N } = {
  'kiosk.superseded': 'kiosk.superseded',
  'staff.locked': 'staff.locked',
  'settings.changed': 'settings.changed',
  'journal.health': 'journal.health',
  'printer.status': 'printer.status',
  'packs.progress': 'packs.progress',
  'exports.progress': 'exports.progress',
  'content.changed': 'content.changed',
};
export const kioskEventNames: readonly KioskEventName[] = Object.values(eventNames);

/** What the page holds: the same under IPC and HTTP. Every call answers a Result; none throws for an expected failure. */
export type KioskApi = { readonly [N in CallName]: (args: CallArgs<N>) => Promise<CallAnswer<N>> };

/** What the machine implements: `CallProblem`s are the dispatcher's. */
export type KioskHandlers = { readonly [N in CallName]: (args: CallArgs<N>) => Promise<CallAnswer<N>> };

export interface Kiosk {
  readonly call: KioskApi;
  /** @returns a function that ends the subscription */
  readonly on: <N extends KioskEventName>(name: N, listener: (detail: KioskEvents[N]) => void) => () => void;
}
