/** A new code, typed twice: a slip in one of the two must never become the code. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err, ok, type Result } from '#shared/result.ts';
import type { PinProblem } from '#shared/staff/pin.ts';
import { NewPin } from '../../../../../renderer/features/staff/door/new-pin.tsx';
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

function stand(answer: Result<void, PinProblem>) {
  const done: string[] = [];
  const save = async (pin: string) => (done.push(pin), answer);
  render(
    <ServicesProvider value={{ kiosk: { call: { 'staff.touch': async () => ok() } } } as unknown as Services}>
      <ScreenChromeProvider value={exampleChrome}>
        <ScreenFrame>
          <NewPin heading="Код" lead="Шесть цифр" save={save} onSaved={() => done.push('saved')} />
        </ScreenFrame>
      </ScreenChromeProvider>
    </ServicesProvider>,
  );
  return done;
}

async function types(pin: string, action: string): Promise<void> {
  for (const key of pin) await act(async () => void fireEvent.keyDown(document, { key }));
  await act(async () => void fireEvent.click(screen.getByText(action), { detail: 0 }));
}
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;

test('the digits are a group with a name; a key that is held down types one of them', async () => {
  stand(ok());
  const pad = screen.getByRole('group', { name: words.pin.digits });
  for (const repeat of [false, true, true]) await act(async () => void fireEvent.keyDown(document, { key: '1', repeat }));
  expect(within(pad).getByRole('status').textContent).toBe(words.pin.entered(1, 6));
});

test('the same code twice is saved', async () => {
  const done = stand(ok());
  await types('135790', words.pin.next);
  await types('135790', words.pin.save);
  expect(done).toEqual(['135790', 'saved']);
});

test('another code the second time is not saved: both are typed again', async () => {
  const done = stand(ok());
  await types('135790', words.pin.next);
  await types('135791', words.pin.save);
  expect(done).toEqual([]);
  expect([heading(), screen.getByRole('alert').textContent]).toEqual(['Код', words.pin.differs]);
});

test('a code that the machine does not take says why and begins anew', async () => {
  const done = stand(err({ code: 'pin-weak' }));
  await types('123456', words.pin.next);
  await types('123456', words.pin.save);
  expect(done).toEqual(['123456']);
  expect([heading(), screen.getByRole('alert').textContent]).toEqual(['Код', words.pin.weak]);
});
