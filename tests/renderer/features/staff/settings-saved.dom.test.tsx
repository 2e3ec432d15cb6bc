/** Screens of settings that lead back by themselves: only once the machine has kept what was chosen. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { err, ok, type Result } from '#shared/result.ts';
import { defaultSettings, type Settings } from '#shared/settings/settings.ts';
import { StaffPlace } from '../../../../renderer/features/staff/places/place-screen.tsx';
import { StaffCalibrate } from '../../../../renderer/features/staff/settings/calibrate-screen.tsx';
import { StaffIdle } from '../../../../renderer/features/staff/settings/idle-screen.tsx';
import { StaffPaper } from '../../../../renderer/features/staff/settings/paper-screen.tsx';
import { StaffPrinter } from '../../../../renderer/features/staff/settings/printer-screen.tsx';
import { createNavigator } from '../../../../renderer/navigation/navigator.ts';
import { type Services, ServicesProvider } from '../../../../renderer/session/services.ts';
import { staff as words } from '../../../../renderer/strings/staff.ts';
import { exampleChrome } from '../../../../renderer/ui/example-chrome.ts';
import { ScreenChromeProvider } from '../../../../renderer/ui/screen/screen-chrome.ts';
import { ScreenFrame } from '../../../../renderer/ui/screen/screen-frame.tsx';
import { NoSizes } from '../../../support/no-sizes.ts';

const screens = {
  place: { route: { screen: 'staff-place', letter: 'Д' }, done: words.settings.done },
  calibrate: { route: { screen: 'staff-calibrate' }, done: words.calibrate.save },
  idle: { route: { screen: 'staff-idle' }, done: words.settings.done },
  paper: { route: { screen: 'staff-paper' }, done: words.settings.done },
  printer: { route: { screen: 'staff-printer', use: 'tickets' }, done: words.settings.done },
} as const;

/** @param answer of the machine, whenever something is saved */
function stand(name: keyof typeof screens, answer: Result<void> | Promise<never>, places: Record<string, string> = {}) {
  const navigator = createNavigator();
  navigator.go(screens[name].route);
  const saved: Settings[] = [];
  const save = async ({ settings }: { readonly settings: Settings }) => (saved.push(settings), answer);
  const settings = signal({ ...defaultSettings, queue: { ...defaultSettings.queue, places } });
  const call = { 'settings.save': save, 'kiosk.state': async () => err({ code: 'unreachable' }) };
  const services = { navigator, settings, kiosk: { call } };
  render(
    <ServicesProvider value={services as unknown as Services}>
      <ScreenChromeProvider value={exampleChrome}>
        <ScreenFrame>
          {name === 'place' && <StaffPlace route={screens.place.route} />}
          {name === 'calibrate' && <StaffCalibrate />}
          {name === 'idle' && <StaffIdle />}
          {name === 'paper' && <StaffPaper />}
          {name === 'printer' && <StaffPrinter route={screens.printer.route} />}
        </ScreenFrame>
      </ScreenChromeProvider>
    </ServicesProvider>,
  );
  return { navigator, saved };
}

const press = (label: string): Promise<void> => act(async () => void fireEvent.click(screen.getByText(label), { detail: 0 }));
const pressKey = (named: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: named }), { detail: 0 }));

let now = 1000;
beforeEach(() => {
  globalThis.ResizeObserver = NoSizes;
  // No press is a double strike.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** What is kept and led back from is a change. */
async function changes(name: 'place' | 'calibrate'): Promise<void> {
  if (name === 'place') await press(words.settings.placeKinds.window);
  await press(screens[name].done);
}

describe.each(['place', 'calibrate'] as const)('%s', (name) => {
  test('leads back once it is kept', async () => {
    const { navigator, saved } = stand(name, ok());
    await changes(name);
    expect(saved).toHaveLength(1);
    expect(navigator.route.value.screen).toBe('home');
  });

  test('stays and says so where it is not kept', async () => {
    const { navigator } = stand(name, err({ code: 'disk-full' }));
    await changes(name);
    expect(navigator.route.value.screen).toBe(screens[name].route.screen);
    // Heard as well: the screen stands.
    expect(screen.getByText(words.settings.notSaved, { exact: false }).getAttribute('aria-live')).toBe('polite');
  });
});

test('a place that was written by hand in the file is shown, and stays until another is chosen', async () => {
  const { navigator, saved } = stand('place', ok(), { Д: 'зал 1, места слева' });
  expect(screen.getByText('зал 1, места слева')).toBeTruthy();
  await press(words.settings.done);
  expect(navigator.route.value.screen).toBe('home');
  expect(saved).toEqual([]);
});

test('a place that was written by hand can be taken away', async () => {
  const { saved } = stand('place', ok(), { Д: 'зал 1, места слева' });
  await press(words.settings.placeKinds.none);
  await press(words.settings.done);
  expect(saved.at(-1)?.queue.places).toEqual({});
});

test('presses that come before the disk has answered add up, and none takes another back', async () => {
  const { saved } = stand('idle', new Promise<never>(() => {}));
  const { infoSeconds, typingSeconds } = defaultSettings.idle;
  await pressKey(`${words.settings.moreValue}: ${words.settings.idleInfo}`);
  await pressKey(`${words.settings.moreValue}: ${words.settings.idleInfo}`);
  await pressKey(`${words.settings.less}: ${words.settings.idleTyping}`);
  expect(saved.at(-1)?.idle).toMatchObject({ infoSeconds: infoSeconds + 20, typingSeconds: typingSeconds - 10 });
});

test.each([
  ['idle', () => pressKey(`${words.settings.moreValue}: ${words.settings.idleInfo}`)],
  ['paper', () => press(words.settings.papers.a4)],
  ['printer', () => press(words.settings.printerNone)],
] as const)(
  '%s: «Сохранено.» comes where words stood before; what is put in with its words is not always heard',
  async (name, change) => {
    stand(name, ok());
    const place = document.querySelector('[aria-live]');
    expect(place?.textContent).toMatch(/\.$/);
    await change();
    expect(place?.textContent).toBe(words.settings.saved);
  },
);
