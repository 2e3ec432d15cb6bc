/** The door of the staff area: «Назад», and a code that does not fit. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { err } from '#shared/result.ts';
import { StaffPin } from '../../../../../renderer/features/staff/door/staff-pin.tsx';
import { createNavigator } from '../../../../../renderer/navigation/navigator.ts';
import { type Services, ServicesProvider } from '../../../../../renderer/session/services.ts';
import { staff as words } from '../../../../../renderer/strings/staff.ts';
import { exampleChrome } from '../../../../../renderer/ui/example-chrome.ts';
import { ScreenChromeProvider } from '../../../../../renderer/ui/screen/screen-chrome.ts';
import { ScreenFrame } from '../../../../../renderer/ui/screen/screen-frame.tsx';
import { NoSizes } from '../../../../support/no-sizes.ts';

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

const press = (label: string): Promise<void> => act(async () => void fireEvent.click(screen.getByText(label), { detail: 0 }));

function stand(services: object, onBack = exampleChrome.onBack): void {
  render(
    <ServicesProvider value={{ isPinSet: signal(true), ...services } as unknown as Services}>
      <ScreenChromeProvider value={{ ...exampleChrome, onBack }}>
        <ScreenFrame>
          <StaffPin />
        </ScreenFrame>
      </ScreenChromeProvider>
    </ServicesProvider>,
  );
}

async function types(digits: string, action: string): Promise<void> {
  for (const key of digits) await act(async () => void fireEvent.keyDown(document, { key }));
  await press(action);
}

test('«Назад» leads from the spare key to the code, and from there to the first screen: nobody is in a visit that never began', async () => {
  const navigator = createNavigator();
  navigator.go({ screen: 'staff-pin' });
  const ends: string[] = [];
  stand({ navigator, endVisit: (how: string) => ends.push(how) }, navigator.back);
  await press(words.pin.recover);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.pin.recoverHeading);
  await press('Назад');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.pin.heading);
  expect(ends).toEqual([]);
  await press('Назад');
  expect(ends).toEqual(['button']);
  expect(navigator.route.value.screen).toBe('staff-pin');
});

test('a code that does not fit is said at once to who only hears, with what is left', async () => {
  stand({ kiosk: { call: { 'staff.unlock': async () => err({ code: 'pin-wrong', triesLeft: 4 }) } } });
  await types('135790', words.pin.open);
  expect(screen.getByRole('alert').textContent).toBe(words.pin.wrong(4));
});

test('a refusal in the same words is put in anew, or nobody hears it; until then the one before stands, and no key moves', async () => {
  const answers: ((answer: unknown) => void)[] = [];
  stand({ kiosk: { call: { 'staff.unlock': () => new Promise((resolve) => answers.push(resolve)) } } });
  const refuse = (): Promise<void> => act(async () => answers.shift()?.(err({ code: 'pin-locked' })));
  await types('135790', words.pin.open);
  await refuse();
  expect(screen.getByRole('alert').textContent).toBe(words.pin.locked);
  await vi.waitFor(() => expect(screen.getByRole('button', { name: '1' }).getAttribute('aria-disabled')).toBeNull());
  await types('135790', words.pin.open);
  const before = screen.getByRole('alert');
  await refuse();
  expect(screen.getByRole('alert').textContent).toBe(words.pin.locked);
  expect(screen.getByRole('alert')).not.toBe(before);
});

test('a spare key that fits is not typed again because the new code was too easy', async () => {
  const pins: string[] = [];
  const recover = async ({ pin }: { readonly pin: string }) => (pins.push(pin), err({ code: 'pin-weak' }));
  stand({ kiosk: { call: { 'staff.recover': recover } } });
  await press(words.pin.recover);
  await types('1'.repeat(20), words.pin.next);
  await types('123456', words.pin.next);
  await types('123456', words.pin.save);
  expect(pins).toEqual(['123456']);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.pin.firstHeading);
  expect(screen.getByRole('alert').textContent).toBe(words.pin.weak);
});
