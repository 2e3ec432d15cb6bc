/** What a page knows is as new as what it was told last, from its first call on. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallName, Kiosk } from '#shared/kiosk-api.ts';
import { err } from '#shared/result.ts';
import { compose } from '../../../../renderer/app/start/compose.ts';
import { kioskBench, type KioskBench } from '../../../support/record/kiosk-bench.ts';

let bench: KioskBench;
beforeEach(async () => {
  bench = await kioskBench();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('navigator', { storage: { persist: async () => true } });
});
afterEach(() => bench.end());

const noAnswer = async () => err({ code: 'unreachable' });
/** Whatever is no part of the journal does not answer. */
function silentBeside({ call, on }: Kiosk): Kiosk {
  return { on, call: new Proxy(call, { get: (own, name: CallName) => own[name] ?? noAnswer }) };
}

test('content that gives way while the page is being opened is taken over, and so are settings', async () => {
  const { kiosk, boot, remote } = bench.machine();
  const first = boot();
  const opening = compose(silentBeside(kiosk), first);
  const [content, settings] = [
    { ...first.content, strings: { 'staff.called': 'Идём.' } },
    { ...first.settings, exports: { nightly: '19:00' } },
  ];
  remote.emit('content.changed', content);
  remote.emit('settings.changed', settings);
  const { services } = await opening;
  expect(services.content).toEqual(content);
  expect(services.settings.value).toEqual(settings);
  // What comes behind the first screen is written before the disk goes.
  await expect.poll(async () => (await bench.journal().read(0, 1))[0]?.body.type).toBe('kiosk.started');
  services.record.close();
});
