import type { CallName, KioskHandlers } from '#shared/kiosk-api.ts';

type Area<N extends CallName> = N extends `${infer A}.${string}` ? A : never;

/** The handlers of one capability: those whose names begin with `<area>.`. */
export type CallsOf<A extends Area<CallName>> = Pick<KioskHandlers, Extract<CallName, `${A}.${string}`>>;
