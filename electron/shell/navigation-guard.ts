/** No page leaves our origin, opens a window or embeds another page (L-4). For every web contents that will ever be created. */
import type { App, Event, WebContents } from 'electron';
import { isKioskUrl } from './origin.ts';

export function guardNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // Prevented = the page's wish to stay is overruled: a recovery must be able to load over a page in any state.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function stayHome(details: Event<{ url: string }>): void {
  if (!isKioskUrl(details.url)) details.preventDefault();
}
