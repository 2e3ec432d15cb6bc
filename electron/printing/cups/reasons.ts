/** What a device's `printer-state-reasons` (RFC 8011 §5.4.12, PWG 5100.9) mean for somebody who waits for paper. */
import type { PrintFault } from '#shared/printing/printer.ts';

/** In the order in which they are told when several hold: what a person can see and mend comes first. */
const faults: readonly (readonly [fault: PrintFault, reasons: readonly string[]])[] = [
  ['cover-open', ['cover-open', 'door-open', 'interlock-open']],
  ['jam', ['media-jam', 'output-area-full']],
  ['out-of-paper', ['media-empty', 'media-needed', 'input-tray-missing']],
  ['offline', ['offline', 'connecting-to-device', 'timed-out', 'shutdown', 'cups-remote-pending-held']],
  ['other', ['paused', 'spool-area-full', 'marker-supply-empty', 'toner-empty', 'fuser-over-temp', 'other']],
];
const SEVERITY = /-(?:error|warning|report)$/;
/** A cartridge that is empty by the count of its chip prints on, pale at worst; a device that does not says so as an error, or has stopped. */
const PRINTS_ON = /^(?:marker-supply|toner)-empty-(?:warning|report)$/;

/**
 * @param reasons as the device gives them, with or without a severity. Back ends choose severities carelessly (CUPS reports an open
 * door as «report» and an empty tray as «warning»), and a kiosk's printer has one tray: so the name decides, not the severity, but for ink.
 * @returns null when nothing stands in the way. An unknown reason counts only as an `-error`.
 */
export function faultOf(reasons: readonly string[]): PrintFault | null {
  const names = new Set(reasons.filter((reason) => !PRINTS_ON.test(reason)).map((reason) => reason.replace(SEVERITY, '')));
  const known = faults.find(([, told]) => told.some((name) => names.has(name)));
  if (known !== undefined) return known[0];
  return reasons.some((reason) => reason.endsWith('-error') && !reason.startsWith('cups-')) ? 'other' : null;
}

export function isPaperLow(reasons: readonly string[]): boolean {
  return reasons.some((reason) => reason.replace(SEVERITY, '') === 'media-low');
}
