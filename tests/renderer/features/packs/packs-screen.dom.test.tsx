/** «Вернуть прежнее» that the machine refuses: why, and what to do. */
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import { StaffPacks } from '../../../../renderer/features/packs/packs-screen.tsx';
import { type Services, ServicesProvider } from '../../../../renderer/session/services.ts';
import { exampleChrome } from '../../../../renderer/ui/example-chrome.ts';
import { ScreenChromeProvider } from '../../../../renderer/ui/screen/screen-chrome.ts';
import { ScreenFrame } from '../../../../renderer/ui/screen/screen-frame.tsx';
import { NoSizes } from '../../../support/no-sizes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const call = {
  'packs.state': async () => ({ ok: true, value: { active: null, previous: null, hasFallenBack: false } }),
  'packs.find': async () => ({ ok: true, value: { drives: [], packs: [], keys: [] } }),
  'packs.return': async () => ({ ok: false, problem: { code: 'previous-damaged' } }),
};

test('a content that is damaged on the disk is not brought back, and a pack from a stick is asked for', async () => {
  globalThis.ResizeObserver = NoSizes;
  const services = {
    kiosk: { call },
    record: { record: vi.fn<() => void>() },
    settings: signal(defaultSettings),
  } as unknown as Services;
  render(
    <ServicesProvider value={services}>
      <ScreenChromeProvider value={exampleChrome}>
        <ScreenFrame>
          <StaffPacks />
        </ScreenFrame>
      </ScreenChromeProvider>
    </ServicesProvider>,
  );
  await act(async () => void (await vi.advanceTimersByTimeAsync(600)));
  fireEvent.click(screen.getByRole('button', { name: /Вернуть прежнее/ }));
  await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  expect(screen.getByText(/повредилось на диске киоска\. Поставьте нужный пакет с флешки\./)).toBeDefined();
  expect(services.record.record).toHaveBeenCalledExactlyOnceWith({ type: 'pack.refused', code: 'previous-damaged' });
});
