/** What the Electron preload puts on `window` (L-8): named functions, no way to reach IPC itself. The preload `satisfies Kiosk`. */
import type { Kiosk } from '#shared/kiosk-api.ts';

declare global {
  interface Window {
    /** Absent in the browser shell. */
    readonly kiosk?: Kiosk;
  }
}
