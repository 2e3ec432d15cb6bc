/** The kiosk is offline by design: pages reach only their own origin, and Chromium's own services find no host. */
import type { CommandLine, Session } from 'electron';
import { isKioskUrl } from './origin.ts';

const OWN_SCHEMES = new Set(['blob:', 'data:']);

/** Before the app is ready: what Chromium would fetch by itself (dictionaries, component lists) resolves nowhere. */
export function hideHosts(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
}

export async function closeNetwork(session: Session): Promise<void> {
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
  // No search for a proxy on the local net.
  await session.setProxy({ mode: 'direct' });
}

function isAllowed(url: string): boolean {
  return isKioskUrl(url) || (URL.canParse(url) && OWN_SCHEMES.has(new URL(url).protocol));
}
