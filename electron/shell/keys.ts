/**
 * Other keys than the kiosk's never reach the page or a menu (L-9).
 * Keys that the system takes first (Win, Ctrl+Alt+Del, Alt+Tab) never come here: docs/kiosk-os.ru.md.
 */
import type { App } from 'electron';
import { isAllowedKey } from '#shared/accessibility/keys.ts';

export function limitKeys(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setIgnoreMenuShortcuts(true);
    contents.on('before-input-event', (event, input) => {
      if (!isAllowedKey(input)) event.preventDefault();
    });
  });
}
