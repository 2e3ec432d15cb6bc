/** Tells the machine's log that the page failed: the error's kind and our own source places, never its message (L-8, D-4). */
import type { CallArgs, Kiosk } from '#shared/kiosk-api.ts';

const MAX_PLACES = 12;
const PLACE = /([\w.-]+\.(?:js|ts|tsx)):(\d+):(\d+)/g;

export function reportFault(kiosk: Kiosk, kind: CallArgs<'kiosk.report'>['kind'], error: unknown): void {
  const name = error instanceof Error && /^[A-Za-z]{1,60}$/.test(error.name) ? error.name : 'Unknown';
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = [...stack.matchAll(PLACE)].slice(0, MAX_PLACES).map(([place]) => place);
  // The log is a courtesy: when the machine cannot be reached there is nobody left to tell.
  void kiosk.call['kiosk.report']({ kind, name, places });
}
