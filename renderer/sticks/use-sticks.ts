/** Sticks that are in now, for any screen that waits for one. */
import { useEffect, useState } from 'preact/hooks';
import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Problem, Result } from '#shared/result.ts';
import { useServices } from '../session/services.ts';

/** Often enough that a stick seems to be seen at once; nothing looks for sticks when no such screen is open. */
const LOOK_EVERY_MS = 2000;

/**
 * @param ask what the screen wants to know of them
 * @param isLooking false: nothing is asked
 * @returns null until the machine has looked, and while it cannot
 */
export function useSticks<Found, P extends Problem>(
  ask: (call: Kiosk['call']) => Promise<Result<Found, P>>,
  isLooking = true,
): Found | null {
  const { kiosk } = useServices();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!isLooking) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    // The next look begins after the answer: a slow stick is not asked twice at once.
    const look = async (): Promise<void> => {
      const answer = await ask(kiosk.call);
      if (isOver) return;
      setFound(answer.ok ? answer.value : null);
      timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isLooking]);
  return found;
}
