import { useEffect, useState } from 'preact/hooks';
import type { OwnStick } from '#shared/resume/stick-files.ts';
import { useServices } from '../../../session/services.ts';

/** Often enough that a stick seems to be seen at once; nothing looks for sticks when no such screen is open. */
const LOOK_EVERY_MS = 2000;

/** @returns the sticks that are in now, while `isLooking` */
export function useSticks(isLooking: boolean): readonly OwnStick[] {
  const { kiosk } = useServices();
  const [sticks, setSticks] = useState<readonly OwnStick[]>([]);
  useEffect(() => {
    if (!isLooking) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    // The next look begins after the answer: a slow stick is not asked twice at once.
    const look = async (): Promise<void> => {
      const answer = await kiosk.call['sticks.list']({});
      if (isOver) return;
      setSticks(answer.ok ? answer.value : []);
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
