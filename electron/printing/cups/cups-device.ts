/** The device behind a queue, asked directly: cupsd itself learns its state only from jobs (U-18: the state *before* a job). */
import { askDevice } from './cups-queue.ts';
import { printerFacts, type PrinterFacts } from './cups-state.ts';
import { createIppClient, type AskIpp } from './ipp-client.ts';

/** A printer on the same network answers at once or is off. */
const DEVICE_LIMIT_MS = 1500;
const IPP_PORT = 631;
/** The name of a service (DNS-SD), as `driverless` and cupsd's pages write it into a queue. cupsd resolves it; no resolver of hosts can. */
const SERVICE_NAME = /\._tcp\.|\._tcp$/i;

export type AskDeviceAt = (host: string, port: number) => AskIpp;

export function askNetworkPrinter(userName: string): AskDeviceAt {
  return (host, port) => createIppClient({ kind: 'host', host, port }, userName, DEVICE_LIMIT_MS);
}

/**
 * @param uri the queue's `device-uri`. Only plain `ipp://` can be asked: a printer's own certificate is signed by nobody, and USB is cupsd's.
 * @returns null when the device cannot be asked, or answers in another way than IPP (it wants TLS first, or a password: cupsd has both)
 */
export async function deviceFacts(uri: string | undefined, askAt: AskDeviceAt): Promise<PrinterFacts | null> {
  if (uri?.startsWith('ipp://') !== true || !URL.canParse(uri)) return null;
  const place = new URL(uri);
  // An address of IPv6 stands in brackets in a URL only.
  const host = place.hostname.replace(/^\[(.*)\]$/, '$1');
  if (host === '' || SERVICE_NAME.test(host)) return null;
  const told = await askDevice(askAt(host, place.port === '' ? IPP_PORT : Number(place.port)), place);
  if (told.found) return printerFacts(told.value);
  if (told.why !== 'no-answer') return null;
  return { fault: 'offline', isPaperLow: false, isStopped: false, detail: 'the device does not answer', isOld: false };
}
