/** A machine with a real journal behind it, as the page reaches it, and a remote control for what can go wrong in between. */
import type { Boot, JournalHealth, Kiosk, KioskEventName, KioskEvents, KioskHandlers } from '#shared/kiosk-api.ts';
import { kioskCalls } from '#shared/kiosk-api.ts';
import { err, ok } from '#shared/result.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import type { Journal } from '../../../electron/journal/journal.ts';

export interface FakeKiosk {
  readonly kiosk: Kiosk;
  /** As `kiosk.hello`: a newer page takes over writing. */
  readonly boot: () => Boot;
  readonly remote: {
    /** What the next calls to the journal meet; undefined = they reach it. */
    journal: 'unreachable' | 'disk-full' | 'unreadable' | undefined;
    /** Appends that reached the journal. */
    appends: number;
    readonly emit: <N extends KioskEventName>(name: N, detail: KioskEvents[N]) => void;
  };
}

export function fakeKiosk(journal: Journal): FakeKiosk {
  let writer = 0;
  const listeners = new Map<KioskEventName, Set<(detail: never) => void>>();
  const remote: FakeKiosk['remote'] = {
    journal: undefined,
    appends: 0,
    emit: (name, detail) =>
      listeners.get(name)?.forEach((listener) => (listener as (detail: KioskEvents[typeof name]) => void)(detail)),
  };
  journal.onHealth((health: JournalHealth) => remote.emit('journal.health', health));

  const handled: Pick<KioskHandlers, 'journal.append' | 'journal.read'> = {
    'journal.append': async (args) => {
      if (remote.journal === 'unreachable') return err({ code: 'unreachable' });
      if (remote.journal === 'disk-full') return err({ code: 'disk-full' });
      if (args.writer !== writer) return err({ code: 'superseded' });
      remote.appends += 1;
      return journal.append(kioskCalls['journal.append'].args.parse(structuredClone(args)).events);
    },
    'journal.read': async ({ after, limit }) => {
      if (remote.journal === 'unreachable' || remote.journal === 'unreadable') return err({ code: 'unreachable' });
      return ok(structuredClone(await journal.read(after, limit)));
    },
  };

  return {
    kiosk: {
      call: handled as KioskHandlers,
      on: (name, listener) => {
        const ofName = listeners.get(name) ?? new Set();
        listeners.set(name, ofName.add(listener));
        return () => ofName.delete(listener);
      },
    },
    boot: () => {
      writer += 1;
      remote.emit('kiosk.superseded', { writer });
      const content: Boot['content'] = {
        format: 1,
        menu: [],
        questions: [],
        documents: [],
        topics: [],
        facts: {},
        places: [],
        route: null,
        survey: null,
        resume: null,
        strings: {},
        speech: {},
      };
      const state = { head: journal.head(), health: journal.health() };
      return {
        writer,
        appVersion: '0.0.0',
        shell: 'browser',
        settings: defaultSettings,
        content,
        journal: state,
        isPinSet: true,
      };
    },
    remote,
  };
}
