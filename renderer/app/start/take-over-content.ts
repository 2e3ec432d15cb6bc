/** Another content waits until nobody is in a visit: it never changes under somebody's hands. */
import { effect, signal, type Signal } from '@preact/signals';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Content } from '#shared/packs/content.ts';
import type { SessionClock } from '../../session/session-clock.ts';

export function takeOverContent(kiosk: Pick<Kiosk, 'on'>, content: Signal<Content>, clock: Pick<SessionClock, 'session'>): void {
  const waiting = signal<Content | null>(null);
  kiosk.on('content.changed', (next) => {
    waiting.value = next;
  });
  effect(() => {
    const next = waiting.value;
    if (next === null || clock.session.value.state !== 'attract') return;
    content.value = next;
    waiting.value = null;
  });
}
