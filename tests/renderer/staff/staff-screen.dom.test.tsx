/** L-15: the area stays open while somebody works in it, however quickly they go from screen to screen. */
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { err, ok, type Result } from '#shared/result.ts';
import { type Services, ServicesProvider } from '../../../renderer/session/services.ts';
import { StaffScreen } from '../../../renderer/staff/staff-screen.tsx';
import { exampleChrome } from '../../../renderer/ui/example-chrome.ts';
import { ScreenChromeProvider } from '../../../renderer/ui/screen/screen-chrome.ts';
import { ScreenFrame } from '../../../renderer/ui/screen/screen-frame.tsx';
import { NoSizes } from '../../support/no-sizes.ts';

/** The machine's side: how often it heard of a touch, and what it answers. */
const area = { touches: 0, answer: ok() as Result<void>, shown: '' };
const services = {
  kiosk: {
    call: {
      async 'staff.touch'() {
        area.touches += 1;
        return area.answer;
      },
    },
  },
  navigator: { reset: ({ screen }: { screen: string }) => void (area.shown = screen) },
} as unknown as Services;

const shows = (heading: string) => (
  <ServicesProvider value={services}>
    <ScreenChromeProvider value={exampleChrome}>
      <ScreenFrame>
        <StaffScreen key={heading} heading={heading} />
      </ScreenFrame>
    </ScreenChromeProvider>
  </ServicesProvider>
);
const passes = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
async function touches(): Promise<void> {
  fireEvent(window, new Event('pointerdown'));
  await passes(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  globalThis.ResizeObserver = NoSizes;
  Object.assign(area, { touches: 0, answer: ok(), shown: '' });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('tells the machine of somebody who is nowhere for long', async () => {
  const { rerender } = render(shows('Кабинеты'));
  for (const heading of ['Кабинет А', 'Кабинеты', 'Кабинет Б']) {
    await touches();
    await passes(10_000);
    rerender(shows(heading));
  }
  expect(area.touches).toBe(3);
});

it('does not tell it of every touch on one screen', async () => {
  render(shows('Сегодня'));
  for (let second = 0; second < 60; second++) {
    await touches();
    await passes(1000);
  }
  expect(area.touches).toBe(3);
});

it('asks for the code when the machine says that the area is closed', async () => {
  area.answer = err({ code: 'locked' });
  render(shows('Сегодня'));
  await touches();
  expect(area.shown).toBe('staff-pin');
});
