/**
 * What can be expected to fail is a value; a bug throws.
 * A plain object, not a class: it crosses IPC, HTTP and workers unchanged (structured clone drops prototypes).
 */
export type Result<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** Named by a code that screens translate into plain words; never shown raw. */
export interface Problem {
  readonly code: string;
}

export function ok(): Result<void, never>;
export function ok<T>(value: T): Result<T, never>;
export function ok<T>(value?: T): Result<T | undefined, never> {
  return { ok: true, value };
}

export function err<P extends Problem>(problem: P): Result<never, P> {
  return { ok: false, problem };
}

/** For the default of an exhaustive switch: a new variant that nobody handles does not compile. */
export function unreachable(value: never): never {
  throw new Error(`unhandled variant: ${JSON.stringify(value)}`);
}
