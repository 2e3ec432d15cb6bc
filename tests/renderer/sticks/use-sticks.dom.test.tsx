/** A stick is seen as soon as it is in, by whichever screen waits for one. */
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { err, ok, type Result } from '#shared/result.ts';
import { type Services, ServicesProvider } from '../../../renderer/session/services.ts';
import { useSticks } from '../../../renderer/sticks/use-sticks.ts';

type Answer = Result<readonly string[]>;
/** A slot of the machine: what is in it, and how long it takes to look. */
const slot = { answer: ok([]) as Answer, looks: 0, isSlow: false };

async function look(): Promise<Answer> {
  slot.looks += 1;
  if (slot.isSlow) await new Promise((resolve) => void setTimeout(resolve, 5000));
  return slot.answer;
}

function Sticks({ isLooking = true }: { readonly isLooking?: boolean }) {
  const sticks = useSticks(look, isLooking);
  return <p>{sticks === null ? 'не видно' : `флешек: ${sticks.length}`}</p>;
}

const services = { kiosk: { call: {} } } as unknown as Services;
const shows = (isLooking?: boolean) => (
  <ServicesProvider value={services}>
    <Sticks isLooking={isLooking ?? true} />
  </ServicesProvider>
);
const passes = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const seen = (): string => screen.getByText(/видно|флешек/).textContent;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(slot, { answer: ok([]), looks: 0, isSlow: false });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('sees a stick that comes and one that goes, within moments', async () => {
  render(shows());
  expect(seen()).toBe('не видно');
  await passes(0);
  expect(seen()).toBe('флешек: 0');
  slot.answer = ok(['KINGSTON']);
  await passes(2000);
  expect(seen()).toBe('флешек: 1');
  slot.answer = err({ code: 'unreachable' });
  await passes(2000);
  expect(seen()).toBe('не видно');
});

it('never asks a slow stick twice at once', async () => {
  slot.isSlow = true;
  render(shows());
  await passes(6900);
  expect(slot.looks).toBe(1);
  await passes(200);
  expect(slot.looks).toBe(2);
});

it('asks nothing when nobody waits, and nothing after the screen has gone', async () => {
  const { rerender, unmount } = render(shows(false));
  await passes(4000);
  expect(slot.looks).toBe(0);
  rerender(shows(true));
  await passes(0);
  expect(slot.looks).toBe(1);
  unmount();
  await passes(10_000);
  expect(slot.looks).toBe(1);
});
