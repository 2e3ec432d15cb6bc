/** Puts the page together: the only place that knows all parts. Reads top to bottom as what happens at start. */
import { effect, signal } from '@preact/signals';
import { uuidv7 } from 'uuidv7';
import type { Boot, Kiosk } from '#shared/kiosk-api.ts';
import type { KioskFeature } from '#shared/queue/check-in.ts';
import type { EndReason } from '#shared/session/session.ts';
import type { StaffAccess } from '#shared/staff/access.ts';
import { createExportsKeeper } from '../../exports/keep-exports.ts';
import { settleEarlier, settleTickets, settleVisit } from '../../queue/settle-tickets.ts';
import { settleSurvey } from '../../survey/end-survey.ts';
import { createNavigator } from '../../navigation/navigator.ts';
import type { Route } from '../../navigation/route.ts';
import { reportFault } from '../../platform/report-fault.ts';
import { createPrinting } from '../../printing/printing.ts';
import { openRecord } from '../../record/record.ts';
import { playChime } from '../../session/chime.ts';
import { endSession } from '../../session/end-session.ts';
import { createHoldTime } from '../../session/hold-time.ts';
import type { Services } from '../../session/services.ts';
import { createSessionClock } from '../../session/session-clock.ts';
import { callStaff } from '../../session/staff-call.ts';
import { newVisit, type Visit } from '../../session/visit.ts';
import { afterPaint } from '../../ui/paint/after-paint.ts';
import type { AppState } from './app-state.ts';
import { createDatabaseMending } from './mend-database.ts';
import { takeOverContent } from './take-over-content.ts';
import { tellPackSwitch } from './tell-pack-switch.ts';
import { wait } from './wait.ts';
import { watchPrinters } from './watch-printers.ts';

const now = (): number => Date.now();
const newId = (): string => uuidv7();
/** Milliseconds that nobody can set back. */
const steadyNow = (): number => performance.now();

const noFeatures: ReadonlySet<KioskFeature> = new Set();
const resumeFeature: ReadonlySet<KioskFeature> = new Set(['resume']);

/** How often the day and the pending events are looked after. */
const UPKEEP_MS = 15_000;

/**
 * @param kiosk the machine, already answering
 * @param boot its first answer
 */
export async function compose(kiosk: Kiosk, boot: Boot): Promise<AppState> {
  // Before the first waiting: what changes meanwhile is told once.
  const settings = signal(boot.settings);
  kiosk.on('settings.changed', (changed) => {
    settings.value = changed;
  });
  const content = signal(boot.content);
  const clock = createSessionClock({ steadyNow, now, limits: () => settings.value.idle, target: window });
  takeOverContent(kiosk, content, clock);
  const record = await openRecord({ kiosk, boot, now, newId });
  // A page that died in a visit left tickets behind: they get their true end before anyone is served.
  await settleTickets(kiosk, record, record.today.value);
  const printers = watchPrinters(kiosk, settings);
  const navigator = createNavigator();
  const visit = signal(newVisit(newId()));
  const faults = (error: unknown): void => reportFault(kiosk, 'page-failed', error);

  const endVisit = (how: EndReason): void => clock.send({ type: 'end', how });
  const settle = async (ended: Visit): Promise<void> => {
    // What the visitor said last may still be on its way, and so may the number itself.
    await ended.ticketDraw.value?.catch(faults);
    await record.stored();
    await settleSurvey({ record, settings, content: content.value }, ended);
    await settleVisit(kiosk, record, ended.ticketId.value);
  };
  effect(() => {
    const session = clock.session.value;
    if (session.state !== 'ending') return;
    endSession({ visit, navigator, record, kiosk, newId, settle }, session.how).catch(faults);
    clock.send({ type: 'wiped' });
  });
  const staffPlace = signal<Route | null>(null);
  kiosk.on('staff.locked', ({ reason }) => {
    const route = navigator.route.value;
    if (reason === 'asked' || !route.screen.startsWith('staff-')) return;
    staffPlace.value = route;
    endVisit('idle');
  });
  const recordExports = createExportsKeeper({ kiosk, record });
  const isNobodyThere = (): boolean => clock.session.value.state === 'attract';
  const mendDatabase = createDatabaseMending({ kiosk, boot, record, isIdle: isNobodyThere });
  setInterval(() => {
    record.tick();
    mendDatabase().catch(faults);
    // A year's export keeps the machine busy for half a minute: not while somebody takes a ticket.
    if (isNobodyThere())
      recordExports()
        .then(() => record.letGo(isNobodyThere))
        .catch(faults);
  }, UPKEEP_MS);

  const services: Services = {
    kiosk,
    boot,
    record,
    printing: createPrinting({ kiosk, now: steadyNow, wait }),
    navigator,
    get content() {
      return content.value;
    },
    settings,
    ...printers,
    isPinSet: signal(boot.isPinSet),
    staffPlace,
    // Until somebody comes in: the fewest rights.
    staffAccess: signal<StaffAccess>({ role: 'staff', isAdminPinSet: false }),
    visit,
    // What the content of this moment makes possible.
    get features() {
      return content.value.resume === null ? noFeatures : resumeFeature;
    },
    endVisit,
    holdTime: createHoldTime(clock, visit),
    callStaff: (screen) => callStaff({ record, newId, chime: playChime }, visit.value, screen),
    recordExports,
    now,
    newId,
  };
  // What the first screen need not wait for. Before anybody's visit in the history: one that is open at a start died with its page.
  const started = new Promise<void>(afterPaint).then(() => {
    services.printing.warm();
    return record.record({ type: 'kiosk.started', appVersion: boot.appVersion, shell: boot.shell });
  });
  started.then(mendDatabase).catch(faults);
  started.then(() => tellPackSwitch({ kiosk, record })).catch(faults);
  // Nobody waits for those of the evening before.
  started.then(() => settleEarlier(kiosk, record)).catch(faults);

  return {
    services,
    clock,
    visit,
    isSuperseded: record.isSuperseded,
    beginVisit: () => {
      clock.send({ type: 'begin' });
      const { id: sessionId, isBegun } = visit.value;
      isBegun.value = true;
      started.then(() => record.record({ type: 'session.started', sessionId })).catch(faults);
    },
    beginStaff: () => {
      clock.send({ type: 'begin' });
      navigator.go({ screen: 'staff-pin' });
    },
  };
}
