/**
 * The one gate between a page and the machine, used by IPC and by HTTP alike: the name is known, the arguments are parsed,
 * rights are checked here (not by hiding a button), and a bug in a handler is logged and answered, never thrown across.
 */
import { kioskCalls, type CallName, type CallProblem, type KioskHandlers, type Rights } from '#shared/kiosk-api.ts';
import { err, type Result } from '#shared/result.ts';
import type { StaffRole } from '#shared/staff/access.ts';

export interface DispatchDeps {
  readonly handlers: KioskHandlers;
  /** Who is in the staff area; null: it is closed. */
  readonly staffRole: () => StaffRole | null;
  /** Told of a thrown error, never of the arguments: they may hold what a person typed. */
  readonly onBug: (call: string, error: unknown) => void;
}

export type Dispatch = (name: string, args: unknown) => Promise<Result<unknown>>;

export function createDispatch({ handlers, staffRole, onBug }: DispatchDeps): Dispatch {
  return async (name, args) => {
    if (!isCallName(name)) return refuse('bad-call');
    // Before the arguments: who may not call learns nothing of what would be a good call.
    if (!isAllowed(kioskCalls[name].rights, staffRole)) return refuse('locked');
    const parsed = kioskCalls[name].args.safeParse(args);
    if (!parsed.success) return refuse('bad-call');
    try {
      // The map's types tie this name to these arguments; the compiler cannot follow that through an index.
      return await (handlers[name] as (args: unknown) => Promise<Result<unknown>>)(parsed.data);
    } catch (error) {
      onBug(name, error);
      return refuse('failed');
    }
  };
}

function isAllowed(rights: Rights, staffRole: DispatchDeps['staffRole']): boolean {
  if (rights === 'page') return true;
  const role = staffRole();
  return role === 'admin' || role === rights;
}

function refuse(code: CallProblem['code']): Result<never, { code: CallProblem['code'] }> {
  return err({ code });
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(kioskCalls, name);
}
