/** A machine with a real journal behind it, as the page reaches it, and a remote control for what can go wrong in between. */
import type { Boot, JournalHealth, Kiosk, KioskEventName, KioskEvents, KioskHandlers } from '#shared/kiosk-api.ts';
import { kioskCalls } from '#shared/kiosk-api.ts';
import { err, type Result } from '#shared/result.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { journalCalls } from '../../../electron/calls/journal-calls.ts';
import type { Journal } from '../../../electron/journal/journal.ts';
import type { Retention } from '../../../electron/retention/retention.ts';

export interface FakeKiosk {
  readonly kiosk: Kiosk;
  /** As `kiosk.hello`: a newer page takes over writing. */
  readonly boot: () => Boot;
  readonly remote: {
    /** What the next calls to the journal meet; undefined = they reach it. `silent`: no answer until somebody gives up. */
    journal: 'unreachable' | 'disk-full' | 'unreadable' | 'silent' | undefined;
    /** Gives up a silent call, as the page's link does after its ten seconds. */
    readonly silences: (() => void)[];
    /** Appends that reached the journal. */
    appends: number;
    readonly emit: <N extends KioskEventName>(name: N, detail: KioskEvents[N]) => void;
  };
}

/** A kiosk that keeps everything. */
const noRetention: Retention = { letGo: () => Promise.resolve(null) };

export function fakeKiosk(journal: Journal, retention = noRetention): FakeKiosk {
  let writer = 0;
  const listeners = new Map<KioskEventName, Set<(detail: never) => void>>();
  const remote: FakeKiosk['remote'] = {
    journal: undefined,
    silences: [],
    appends: 0,
    emit: (name, detail) =>
      listeners.get(name)?.forEach((listener) => (listener as (detail: KioskEvents[typeof name]) => void)(detail)),
  };
  journal.onHealth((health: JournalHealth) => remote.emit('journal.health', health));

  const real = journalCalls({ journal, retention, lease: { take: () => writer, holds: (theirs) => theirs === writer } });
  const isReadable = (): boolean => remote.journal !== 'unreachable' && remote.journal !== 'unreadable';
  const silence = (): Promise<Result<never, { readonly code: 'unreachable' }>> =>
    new Promise((resolve) => remote.silences.push(() => resolve(err({ code: 'unreachable' }))));
  const handled: typeof real = {
    'journal.append': async (args) => {
      if (remote.journal === 'silent') return silence();
      if (remote.journal === 'unreachable') return err({ code: 'unreachable' });
      if (remote.journal === 'disk-full') return err({ code: 'disk-full' });
      if (args.writer === writer) remote.appends += 1;
      return real['journal.append'](kioskCalls['journal.append'].args.parse(structuredClone(args)));
    },
    'journal.read': async (args) => {
      if (remote.journal === 'silent') return silence();
      return isReadable() ? structuredClone(await real['journal.read'](args)) : err({ code: 'unreachable' });
    },
    'journal.let-go': async (args) =>
      isReadable()
        ? real['journal.let-go'](kioskCalls['journal.let-go'].args.parse(structuredClone(args)))
        : err({ code: 'unreachable' }),
    'journal.base': async (args) =>
      isReadable() ? structuredClone(await real['journal.base'](args)) : err({ code: 'unreachable' }),
    'journal.begin': async (args) =>
      remote.journal === undefined
        ? real['journal.begin'](kioskCalls['journal.begin'].args.parse(structuredClone(args)))
        : err({ code: 'unreachable' }),
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
      const state = { head: journal.head(), health: journal.health(), base: journal.base() };
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
