import { useEffect, useState } from 'preact/hooks';
import type { Stick } from '#shared/exports/export-calls.ts';
import { useServices } from '../../session/services.ts';

/** Often enough that a stick seems to be seen at once; nothing looks for sticks when no such screen is open. */
const LOOK_EVERY_MS = 2000;

/** @param isLooking false: nothing is asked; @returns the sticks that are in now; null until the machine has looked */
export function useSticks(isLooking: boolean): readonly Stick[] | null {
  const { kiosk } = useServices();
  const [sticks, setSticks] = useState<readonly Stick[] | null>(null);
  useEffect(() => {
    if (!isLooking) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    // The next look begins after the answer: a slow stick is not asked twice at once.
    const look = async (): Promise<void> => {
      const answer = await kiosk.call['exports.sticks']({});
      if (isOver) return;
      setSticks(answer.ok ? answer.value : null);
      timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isLooking]);
  return sticks;
}
