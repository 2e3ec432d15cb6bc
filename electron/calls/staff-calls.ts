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
      staff.unlock();
      log.info('staff-unlocked');
      return tried;
    },
    async 'staff.recover'({ serviceKey, pin }) {
      const tried = await pins.tryServiceKey(serviceKey, pin);
      if (!tried.ok) {
        log.warn('staff-service-key-refused', { code: tried.problem.code });
        return tried;
      }
      staff.unlock();
      log.info('staff-recovered');
      return tried;
    },
    async 'staff.lock'() {
      staff.lock('asked');
      return ok();
    },
    async 'staff.change-pin'({ pin }) {
      const changed = await pins.changePin(pin);
      if (changed.ok) log.info('staff-pin-changed');
      return changed;
    },
    async 'staff.touch'() {
      staff.touch();
      return staff.isUnlocked() ? ok() : err({ code: 'locked' });
    },
  };
}
