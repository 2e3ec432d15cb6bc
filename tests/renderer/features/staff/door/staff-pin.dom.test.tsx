/** «Назад» at the door of the staff area. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StaffPin } from '../../../../../renderer/features/staff/door/staff-pin.tsx';
import { createNavigator } from '../../../../../renderer/navigation/navigator.ts';
import { type Services, ServicesProvider } from '../../../../../renderer/session/services.ts';
import { staff as words } from '../../../../../renderer/strings/staff.ts';
import { exampleChrome } from '../../../../../renderer/ui/example-chrome.ts';
import { ScreenChromeProvider } from '../../../../../renderer/ui/screen/screen-chrome.ts';
import { ScreenFrame } from '../../../../../renderer/ui/screen/screen-frame.tsx';
import { NoSizes } from '../../../../support/no-sizes.ts';

beforeEach(() => {
  globalThis.ResizeObserver = NoSizes;
});
afterEach(cleanup);

const press = (label: string): Promise<void> => act(async () => void fireEvent.click(screen.getByText(label), { detail: 0 }));

test('leads from the spare key to the code, and from there to the first screen: nobody is in a visit that never began', async () => {
  const navigator = createNavigator();
  navigator.go({ screen: 'staff-pin' });
  const ends: string[] = [];
  const services = { navigator, isPinSet: signal(true), endVisit: (how: string) => ends.push(how) };
  render(
    <ServicesProvider value={services as unknown as Services}>
      <ScreenChromeProvider value={{ ...exampleChrome, onBack: navigator.back }}>
        <ScreenFrame>
          <StaffPin />
        </ScreenFrame>
      </ScreenChromeProvider>
    </ServicesProvider>,
  );
  await press(words.pin.recover);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.pin.recoverHeading);
  await press('Назад');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.pin.heading);
  expect(ends).toEqual([]);
  await press('Назад');
  expect(ends).toEqual(['button']);
  expect(navigator.route.value.screen).toBe('staff-pin');
});
