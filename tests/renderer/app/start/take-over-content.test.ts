/** another content never comes into a visit. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { KioskEvents } from '#shared/kiosk-api.ts';
import type { Content } from '#shared/packs/content.ts';
import { newSession, type Session } from '#shared/session/session.ts';
import { takeOverContent } from '../../../../renderer/app/start/take-over-content.ts';

const contentOf = (title: string): Content => ({ menu: [{ title }] }) as unknown as Content;
const visiting = { ...newSession, state: 'active' } as unknown as Session;

function begin(session: Session) {
  let tell: ((content: Content) => void) | null = null;
  const now = { session: signal(session), content: signal(contentOf('old')) };
  const on = ((_name: keyof KioskEvents, listener: (content: Content) => void) => {
    tell = listener;
    return () => {};
  }) as Parameters<typeof takeOverContent>[0]['on'];
  takeOverContent({ on }, now.content, now);
  return { ...now, tell: (title: string) => tell?.(contentOf(title)), title: () => now.content.value.menu[0]?.title };
}

test('at the attract screen it is there at once', () => {
  const kiosk = begin(newSession);
  kiosk.tell('new');
  expect(kiosk.title()).toBe('new');
});

test('in a visit it waits for the end, and only the newest comes', () => {
  const kiosk = begin(visiting);
  kiosk.tell('new');
  kiosk.tell('newest');
  expect(kiosk.title()).toBe('old');
  kiosk.session.value = newSession;
  expect(kiosk.title()).toBe('newest');
});

test('a visit that begins later keeps what it found', () => {
  const kiosk = begin(newSession);
  kiosk.session.value = visiting;
  kiosk.tell('new');
  expect(kiosk.title()).toBe('old');
});
