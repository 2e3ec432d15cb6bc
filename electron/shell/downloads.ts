/** Nothing is saved to disk by a page, so no «save as» window can appear (L-7). */
import type { Session } from 'electron';

export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}
