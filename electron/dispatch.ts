/**
 * The one gate between a page and the machine, used by IPC and by HTTP alike: the name is known, the arguments are parsed,
 * staff rights are checked here (not by hiding a button), and a bug in a handler is logged and answered, never thrown across.
 */
import { kioskCalls, type CallName, type CallProblem, type KioskHandlers } from '#shared/kiosk-api.ts';
import { err, type Result } from '#shared/result.ts';

export interface DispatchDeps {
  readonly handlers: KioskHandlers;
  readonly isStaffUnlocked: () => boolean;
  /** Told of a thrown error, never of the arguments: they may hold what a person typed. */
  readonly onBug: (call: string, error: unknown) => void;
}

export type Dispatch = (name: string, args: unknown) => Promise<Result<unknown>>;

export function createDispatch({ handlers, isStaffUnlocked, onBug }: DispatchDeps): Dispatch {
  return async (name, args) => {
    if (!isCallName(name)) return refuse('bad-call');
    const parsed = kioskCalls[name].args.safeParse(args);
    if (!parsed.success) return refuse('bad-call');
    if (kioskCalls[name].rights === 'staff' && !isStaffUnlocked()) return refuse('locked');
    try {
      // The map's types tie this name to these arguments; the compiler cannot follow that through an index.
      return await (handlers[name] as (args: unknown) => Promise<Result<unknown>>)(parsed.data);
    } catch (error) {
      onBug(name, error);
      return refuse('failed');
    }
  };
}

function refuse(code: CallProblem['code']): Result<never, { code: CallProblem['code'] }> {
  return err({ code });
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(kioskCalls, name);
}
