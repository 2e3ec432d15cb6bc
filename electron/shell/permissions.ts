/**
 * Nothing may be asked of the machine but lasting storage (L-6). Without handlers Electron grants everything; a blanket refusal would
 * make `navigator.storage.persist()` false, and the database evictable (D-9).
 */
import type { Session } from 'electron';
import { isKioskUrl } from './origin.ts';

export function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isGranted(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) => isGranted(permission, requestingOrigin));
  session.setDevicePermissionHandler(() => false);
}

function isGranted(permission: string, requester: string): boolean {
  return permission === 'persistent-storage' && isKioskUrl(requester);
}
