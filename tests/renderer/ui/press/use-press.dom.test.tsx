import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Action, PressKind } from '../../../../renderer/ui/press/press.ts';
import { lockPresses } from '../../../../renderer/ui/press/press-lock.ts';
import { usePress } from '../../../../renderer/ui/press/use-press.ts';

const inside = { clientX: 50, clientY: 20 };
const outside = { clientX: 150, clientY: 20 };
let acted = 0;

interface ControlProps {
  readonly kind: PressKind;
  readonly onPress: Action;
}

function Control({ kind, onPress }: ControlProps) {
  return (
    <button type="button" {...usePress(onPress, { kind })}>
      press
    </button>
  );
}

/** jsdom has no layout and no PointerEvent: a control of 100 × 40 px, and events that carry what a finger sends. */
function finger(
  type: string,
  at: { clientX: number; clientY: number },
  init: { pointerId?: number; isPrimary?: boolean } = {},
): void {
  const event = new MouseEvent(type, { bubbles: true, button: 0, ...at });
  Object.assign(event, { pointerId: 1, isPrimary: true, ...init });
  fireEvent(screen.getByRole('button'), event);
}

function show(kind: PressKind = 'action', onPress: Action = () => (acted += 1)): void {
  render(<Control kind={kind} onPress={onPress} />);
  screen.getByRole('button').getBoundingClientRect = () => ({ left: 0, top: 0, right: 100, bottom: 40 }) as DOMRect;
}

function tap(): void {
  finger('pointerdown', inside);
  finger('pointerup', inside);
  // The browser sends a click after it; it must not count twice.
  fireEvent.click(screen.getByRole('button'), { detail: 1 });
}

beforeEach(() => {
  vi.useFakeTimers();
  acted = 0;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('acts once when a finger goes down and up inside, with drift', () => {
  show();
  finger('pointerdown', inside);
  finger('pointermove', { clientX: 92, clientY: 35 });
  finger('pointerup', { clientX: 92, clientY: 35 });
  fireEvent.click(screen.getByRole('button'), { detail: 1 });
  expect(acted).toBe(1);
});

it('shows the press before the finger is lifted (U-15)', () => {
  show();
  finger('pointerdown', inside);
  expect(screen.getByRole('button')).toHaveProperty('dataset.pressed', '');
  finger('pointerup', inside);
  expect(screen.getByRole('button').dataset['pressed']).toBeUndefined();
});

it('stays down until what it began is done', async () => {
  let finish: (() => void) | undefined;
  const work = new Promise<void>((done) => (finish = done));
  show('action', () => work);
  finger('pointerdown', inside);
  finger('pointerup', inside);
  finger('pointermove', outside);
  expect(screen.getByRole('button').dataset['pressed']).toBe('');
  finish?.();
  await vi.waitFor(() => expect(screen.getByRole('button').dataset['pressed']).toBeUndefined());
});

it('goes up again when what it began fails at once', () => {
  const failed = vi.fn((event: Event) => event.preventDefault());
  window.addEventListener('error', failed, { once: true });
  show('action', () => {
    throw new Error('a bug');
  });
  finger('pointerdown', inside);
  finger('pointerup', inside);
  expect(failed).toHaveBeenCalledOnce();
  expect(screen.getByRole('button').dataset['pressed']).toBeUndefined();
});

it('is cancelled by leaving, even when the finger comes back (A-12)', () => {
  show();
  finger('pointerdown', inside);
  finger('pointermove', outside);
  finger('pointermove', inside);
  finger('pointerup', inside);
  expect(acted).toBe(0);
});

it('is cancelled when the system takes the finger for itself', () => {
  show();
  finger('pointerdown', inside);
  finger('pointercancel', inside);
  expect(screen.getByRole('button').dataset['pressed']).toBeUndefined();
  finger('pointerup', inside);
  expect(acted).toBe(0);
});

it('counts a hair beside the control as on it, and no more', () => {
  show();
  for (const [clientX, clientY] of [
    [-2, -2],
    [102, 42],
  ] as const) {
    finger('pointerdown', { clientX, clientY });
    finger('pointerup', { clientX, clientY });
    vi.advanceTimersByTime(600);
  }
  expect(acted).toBe(2);
  for (const [clientX, clientY] of [
    [-3, 20],
    [50, -3],
    [103, 20],
    [50, 43],
  ] as const) {
    finger('pointerdown', inside);
    finger('pointerup', { clientX, clientY });
    vi.advanceTimersByTime(600);
  }
  expect(acted).toBe(2);
});

it('takes a finger that travels an inch inside a big control for a swipe (A-12)', () => {
  show();
  screen.getByRole('button').getBoundingClientRect = () => ({ left: 0, top: 0, right: 1000, bottom: 400 }) as DOMRect;
  document.documentElement.style.setProperty('--mm', '4px');
  for (const travelled of [99, 101]) {
    finger('pointerdown', inside);
    finger('pointermove', { clientX: inside.clientX + travelled, clientY: inside.clientY });
    finger('pointerup', inside);
    vi.advanceTimersByTime(600);
  }
  expect(acted).toBe(1);
  document.documentElement.removeAttribute('style');
});

it('does nothing when a drag from elsewhere ends on it', () => {
  show();
  finger('pointermove', inside);
  finger('pointerup', inside);
  expect(acted).toBe(0);
});

it('ignores a palm or second finger', () => {
  show();
  finger('pointerdown', inside, { pointerId: 2, isPrimary: false });
  finger('pointerup', inside, { pointerId: 2, isPrimary: false });
  expect(acted).toBe(0);
});

it('takes two strikes 200 ms apart as one, and another after half a second (A-13)', () => {
  show();
  tap();
  vi.advanceTimersByTime(200);
  tap();
  expect(acted).toBe(1);
  vi.advanceTimersByTime(301);
  tap();
  expect(acted).toBe(2);
});

it('takes «мм» typed 150 ms apart as two letters', () => {
  show('key');
  tap();
  vi.advanceTimersByTime(150);
  tap();
  expect(acted).toBe(2);
});

it('ignores touches for 300 ms after a new screen appeared', () => {
  show();
  lockPresses();
  vi.advanceTimersByTime(299);
  tap();
  expect(acted).toBe(0);
  vi.advanceTimersByTime(1);
  tap();
  expect(acted).toBe(1);
});

it('acts on Enter and Space, and a key that is held does not repeat (A-15)', () => {
  show();
  fireEvent.click(screen.getByRole('button'), { detail: 0 });
  expect(acted).toBe(1);
  expect(fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter', repeat: true })).toBe(false);
});
