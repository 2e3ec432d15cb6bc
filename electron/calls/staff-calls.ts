import { err, ok } from '#shared/result.ts';
import type { Log } from '../log/log.ts';
import type { PinKeeper } from '../staff/pin-keeper.ts';
import type { StaffSession } from '../staff/staff-session.ts';
import type { CallsOf } from './calls-of.ts';

export interface StaffCallsDeps {
  readonly pins: PinKeeper;
  readonly staff: StaffSession;
  readonly log: Log;
}

export function staffCalls({ pins, staff, log }: StaffCallsDeps): CallsOf<'staff'> {
  return {
    async 'staff.set-first-pin'({ pin }) {
      const set = await pins.setFirstPin(pin);
      if (set.ok) log.info('staff-pin-first-set');
      return set;
    },
    async 'staff.unlock'({ pin }) {
      const tried = await pins.tryPin(pin);
      if (!tried.ok) {
        log.warn('staff-pin-refused', { code: tried.problem.code });
        return tried;
      }
      staff.unlock(tried.value.role);
      log.info('staff-unlocked', { role: tried.value.role });
      return tried;
    },
    async 'staff.recover'({ serviceKey, pin }) {
      const tried = await pins.tryServiceKey(serviceKey, pin);
      if (!tried.ok) {
        log.warn('staff-service-key-refused', { code: tried.problem.code });
        return tried;
      }
      staff.unlock(tried.value.role);
      log.info('staff-recovered');
      return tried;
    },
    async 'staff.renew-service-key'() {
      const renewed = await pins.renewServiceKey();
      if (renewed.ok) log.info('staff-service-key-renewed');
      return renewed;
    },
    async 'staff.lock'() {
      staff.lock('asked');
      return ok();
    },
    async 'staff.change-pin'({ pin }) {
      const changed = await pins.changePin(pin, staff.role() ?? 'staff');
      if (changed.ok) log.info('staff-pin-changed');
      else log.warn('staff-pin-not-changed', { code: changed.problem.code });
      return changed;
    },
    async 'staff.set-admin-pin'({ pin }) {
      const set = await pins.setAdminPin(pin);
      if (set.ok) log.info('staff-admin-pin-set');
      return set;
    },
    async 'staff.remove-admin-pin'() {
      const removed = await pins.removeAdminPin();
      if (removed.ok) log.info('staff-admin-pin-removed');
      return removed;
    },
    async 'staff.touch'() {
      staff.touch();
      return staff.role() === null ? err({ code: 'locked' }) : ok();
    },
  };
}
