/** A visitor's hand at the desk of `page-desk.tsx`, where time stands still unless it is let go on. */
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** Longer than a screen takes no touches. */
const SETTLED_MS = 600;

/** To be called once in a test file. */
export function stopsTime(): void {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

export const passes = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

export async function presses(name: string | RegExp): Promise<void> {
  await passes(SETTLED_MS);
  fireEvent.click(screen.getByRole('button', { name }));
  await passes(0);
}

export const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
